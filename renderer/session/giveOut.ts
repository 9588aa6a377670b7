import type { Input } from '../../electron/contract/contract.ts'
import type { Failure } from '../../electron/contract/failure.ts'
import type { Result } from '../../electron/core/result.ts'
import { ask } from '../bridge.ts'
import { changeSession, showProblem } from './windowSession.ts'

/** The page as it stands, as a PDF where the person says. */
export async function savePdf(name: string, page: Input<'savePageAsPdf'>['page']): Promise<void> {
  tell(await ask('savePageAsPdf', { name, page }))
}

/** Says what became of a file: saved, or what the disk said. A changed mind needs no words. */
export function tell(answer: Result<{ readonly saved: boolean }, Failure>): void {
  if (!answer.ok) showProblem(answer.error)
  else if (answer.value.saved)
    changeSession({ toast: { sentence: 'Saved as a file outside the studio.' } })
}
