import type { AuditHead } from '../../core/audit.ts'
import type { DoubtAnswer } from '../../core/auditVerdict.ts'
import { canBeAnswered } from '../../core/auditVerdict.ts'
import type { BackupNote } from '../../core/backupNote.ts'
import type { OperatorId } from '../../core/operator.ts'
import type { Result } from '../../core/result.ts'
import { now } from '../clock.ts'
import { type AnchorFiles, dropAnchor } from '../db/anchor.ts'
import { putGuardsBack, readHead } from '../db/auditLog.ts'
import type { Database } from '../db/database.ts'
import { type DoubtfulAudit, type SoundAudit, verifyAudit } from '../db/verifyAudit.ts'
import { remember } from './remember.ts'

export type Verdict = Result<SoundAudit, DoubtfulAudit>

/** Watches over the log of an open school: reads it against its notes, and notes its end as it grows. */
export interface AuditKeeper {
  /** What was found when the records were opened, or what has become of it since. */
  verdict(): Promise<Verdict>
  /** Reads the whole log anew, from its first entry. */
  readAnew(): Promise<Verdict>
  /** Reads the log against what backups know of it, from now on. */
  compareWith(backups: readonly BackupNote[]): Promise<void>
  /** Whether the last look left a doubt. */
  isInDoubt(): boolean
  /** Notes the end of the log outside the database. Never over a log in doubt: the doubt stays visible. */
  anchor(): Promise<void>
  /** An administrator says why log and notes do not agree: that is remembered in the log, and it goes on from here. */
  answerDoubt(by: OperatorId, answer: DoubtAnswer): Promise<boolean>
}

/**
 * The records were put back from a backup by the studio itself: the log says how far this computer had seen it, and
 * goes on from here. Without this the next opening would report an older copy.
 */
export async function goOnAfterRestore(
  files: AnchorFiles,
  db: Database,
  dataKey: Uint8Array,
  by: OperatorId,
): Promise<void> {
  const read = await verifyAudit(files, db, dataKey)
  const doubt = read.ok ? null : read.error
  if (doubt !== null && !canBeAnswered(doubt.problems)) return
  if (doubt !== null) rememberAnswer(db, by, 'backupPutBack', doubt)
  await dropAnchor(files, readHead(db), now(), dataKey)
}

function rememberAnswer(
  db: Database,
  by: OperatorId,
  answer: DoubtAnswer,
  { problems, noted }: DoubtfulAudit,
): void {
  const { count: found } = readHead(db)
  db.transaction(() => {
    if (problems.some(({ kind }) => kind === 'guardsGone')) putGuardsBack(db)
    const kinds = problems.map(({ kind }) => kind)
    remember(db, by, { kind: 'logDoubtAnswered', problems: kinds, answer, found, noted })
  })()
}

export async function openAuditKeeper(
  files: AnchorFiles,
  db: Database,
  dataKey: Uint8Array,
): Promise<AuditKeeper> {
  const opening = await verifyAudit(files, db, dataKey)
  let doubt: DoubtfulAudit | null = opening.ok ? null : opening.error
  let seen: AuditHead | null = opening.ok ? opening.value.head : null
  let noted: AuditHead | null = null
  let known: readonly BackupNote[] = []
  let writing: Promise<void> = Promise.resolve()
  if (opening.ok && !opening.value.witnessed) remember(db, null, { kind: 'witnessBegun' })

  async function read(after: AuditHead | null): Promise<Verdict> {
    await writing
    const verdict = await verifyAudit(files, db, dataKey, after, known)
    doubt = verdict.ok ? null : verdict.error
    if (verdict.ok) seen = verdict.value.head
    return verdict
  }

  async function note(head: AuditHead): Promise<void> {
    if (doubt !== null || head.hash === noted?.hash) return
    await dropAnchor(files, head, now(), dataKey)
    noted = head
  }

  /** The end is read at once, so that it can still be noted when the records have been closed since. */
  async function anchor(): Promise<void> {
    const head = readHead(db)
    const next = writing.then(() => note(head))
    writing = next.catch(() => undefined)
    return next
  }

  return {
    verdict: () => read(seen),
    readAnew: () => read(null),
    async compareWith(backups) {
      known = backups
      await read(seen)
    },
    isInDoubt: () => doubt !== null,
    anchor,
    async answerDoubt(by, answer) {
      if (doubt === null || !canBeAnswered(doubt.problems)) return false
      rememberAnswer(db, by, answer, doubt)
      doubt = null
      noted = null
      known = []
      await anchor()
      return true
    },
  }
}
