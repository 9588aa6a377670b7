import { forgetPrints } from '../session/publish.ts'
import { changeSession } from '../session/windowSession.ts'

/** A clean desk for the next post: the photos stay on the sheet, the receipt is in History. */
export function startAgain(): void {
  forgetPrints()
  changeSession({ room: 'post', step: 'photos', sending: { stage: 'idle' }, selected: new Set() })
}
