import type { Input, Output } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { Result } from '../../core/result.ts'
import type { Desktop } from '../desktop.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import { giveOut } from './giveOut.ts'

/** The window's page as a PDF. Its kind is what the window calls it; that a file left the studio, when and by whom, is certain. */
export async function savePageAsPdf(
  desk: SignedIn,
  { name, page }: Input<'savePageAsPdf'>,
  desktop: Desktop,
): Promise<Result<Output<'savePageAsPdf'>, Failure>> {
  const file = { name, kind: 'pdf', content: await desktop.pageAsPdf() } as const
  return giveOut(desk, desktop, file, { kind: 'fileGivenOut', what: `${page}Pdf` })
}
