import type { Failure } from '../../contract/failure.ts'
import type { AuditEvent } from '../../core/audit.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { Desktop, FileKind } from '../desktop.ts'
import { isDiskFull } from '../files/isDiskFull.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

interface File {
  readonly name: string
  readonly kind: FileKind
  readonly content: string | Uint8Array
}

/**
 * Asks where the file shall lie and writes it there; `saved` is false where the person changed their mind. That it leaves
 * the studio is remembered before it does: a desk that was locked over the question gives nothing out.
 */
export async function giveOut(
  { db, operator }: SignedIn,
  desktop: Pick<Desktop, 'saveFile'>,
  { name, kind, content }: File,
  event: AuditEvent,
): Promise<Result<{ readonly saved: boolean }, Failure>> {
  const noted = () => {
    if (db.open) db.write((write) => write.audit(operator.id, event))
    return db.open
  }
  try {
    const saved = await desktop.saveFile(name, kind, content, noted)
    return !saved && !db.open ? refused({ kind: 'locked' }) : ok({ saved })
  } catch (error) {
    return refused({ kind: isDiskFull(error) ? 'diskFull' : 'notSaved' })
  }
}
