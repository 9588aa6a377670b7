import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { Desktop, FileKind } from '../desktop.ts'
import { isDiskFull } from './isDiskFull.ts'

/** Asks where the file shall lie and writes it there; `saved` is false where the person changed their mind. */
export async function giveOut(
  desktop: Desktop,
  name: string,
  kind: FileKind,
  content: string | Uint8Array,
): Promise<Result<{ readonly saved: boolean }, Failure>> {
  try {
    return ok({ saved: await desktop.saveFile(name, kind, content) })
  } catch (error) {
    return refused({ kind: isDiskFull(error) ? 'diskFull' : 'notSaved' })
  }
}
