import { changeDesk } from '../session/desk.ts'
import { forgetPrints } from '../session/publish.ts'

/** A clean desk for the next post: the photos stay on the sheet, the receipt is in History. */
export function startAgain(): void {
  forgetPrints()
  changeDesk({ room: 'post', step: 'photos', sending: { stage: 'idle' }, selected: new Set() })
}
