import type { AuditHead } from '../../core/audit.ts'
import type { DoubtAnswer } from '../../core/auditVerdict.ts'
import { canBeAnswered, openProblems } from '../../core/auditVerdict.ts'
import type { BackupNote } from '../../core/backupNote.ts'
import type { OperatorId } from '../../core/operator.ts'
import { type Result, refused } from '../../core/result.ts'
import { now } from '../clock.ts'
import { type AnchorFiles, dropAnchor } from '../db/audit/anchor.ts'
import { putGuardsBack, readHead } from '../db/audit/auditLog.ts'
import { noteDoubtAnswered, openLogDoubt } from '../db/audit/logDoubt.ts'
import { type DoubtfulAudit, type SoundAudit, verifyAudit } from '../db/audit/verifyAudit.ts'
import type { OpenRecords } from '../db/file/database.ts'
import { holdForDoubt } from './holdForDoubt.ts'

export type Verdict = Result<SoundAudit, DoubtfulAudit>

/**
 * Watches over the log of an open school: reads it against its notes, and notes its end as it grows. Whenever that finds a
 * doubt, nothing leaves any more and what waited is put aside before anybody hears of it: {@link holdForDoubt}.
 */
export interface AuditKeeper {
  /** What was found when the records were opened, or what has become of it since. */
  verdict(): Promise<Verdict>
  /** Reads the whole log anew, from its first entry. */
  readAnew(): Promise<Verdict>
  /** Reads the log against what backups know of it, from now on. */
  compareWith(backups: readonly BackupNote[]): Promise<void>
  /** Somebody holds a paper that this log does not agree with at this entry, and is sure of it. */
  paperDiffers(count: number, by: OperatorId): void
  /** Whether a doubt was found that nobody has answered. */
  isInDoubt(): boolean
  /** Notes the end of the log outside the database. Never over a log in doubt: the doubt stays visible. */
  anchor(): Promise<void>
  /** Answers when every note that was begun is written; one that the disk did not take is begun anew within a minute. */
  noted(): Promise<void>
  /** An administrator says why log and notes do not agree: that is remembered in the log, and it goes on from here. */
  answerDoubt(by: OperatorId, answer: DoubtAnswer): Promise<boolean>
}

/**
 * The records were put back from a backup by the studio itself: the log says how far this computer had seen it, and
 * goes on from here. Without this the next opening would report an older copy.
 */
export async function goOnAfterRestore(
  files: AnchorFiles,
  db: OpenRecords,
  dataKey: Uint8Array,
  by: OperatorId,
): Promise<void> {
  const read = await verifyAudit(files, db, dataKey)
  // A computer on which the school is put back for the first time has no second note yet.
  const problems = read.ok
    ? []
    : read.error.problems.filter(({ kind }) => kind !== 'witnessMissing')
  if (problems.length > 0 && !canBeAnswered(problems)) return
  if (problems.length > 0 && !read.ok) {
    rememberAnswer(db, by, 'backupPutBack', { ...read.error, problems })
  }
  await dropAnchor(files, readHead(db), now(), dataKey)
}

function rememberAnswer(
  db: OpenRecords,
  by: OperatorId,
  answer: DoubtAnswer,
  { problems, noted }: DoubtfulAudit,
): void {
  const found = Math.min(readHead(db).count, ...problems.flatMap(partingOf))
  db.write((write) => {
    if (problems.some(({ kind }) => kind === 'guardsGone')) putGuardsBack(write)
    const kinds = problems.map(({ kind }) => kind)
    write.audit(by, { kind: 'logDoubtAnswered', problems: kinds, answer, found, noted })
    noteDoubtAnswered(write, write.now)
  })
}

/** The last entry that the log shares with what was noted, for what is gone at its end. */
function partingOf(problem: DoubtfulAudit['problems'][number]): readonly number[] {
  const { kind } = problem
  return kind === 'olderCopy' || kind === 'entriesMissing' || kind === 'tailCut'
    ? [problem.found]
    : []
}

/** `held` is told when a doubt was found and posts were put aside for it. */
export async function openAuditKeeper(
  files: AnchorFiles,
  db: OpenRecords,
  dataKey: Uint8Array,
  held: () => void = () => {},
): Promise<AuditKeeper> {
  const opening = await verifyAudit(files, db, dataKey)
  let found: DoubtfulAudit | null = null
  let seen: AuditHead | null = opening.ok ? opening.value.head : null
  let noted: AuditHead | null = null
  let known: readonly BackupNote[] = []
  let writing: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | null = null
  let wanted = readHead(db)
  if (!opening.ok) take(opening.error)
  else if (!opening.value.witnessed)
    db.write((write) => write.audit(null, { kind: 'witnessBegun' }))

  /** A doubt of a kind that the last look did not have holds posting, also where one was written down before. */
  function take(doubt: DoubtfulAudit | null): void {
    const had = new Set(found?.problems.map(({ kind }) => kind))
    const isNew = doubt?.problems.some(({ kind }) => !had.has(kind)) ?? false
    if (doubt !== null && isNew) {
      holdForDoubt(db, doubt, null)
      held()
    }
    found = doubt
  }

  /** What was found now, and what was found before and nobody has answered yet. */
  function openDoubt(): DoubtfulAudit | null {
    const written = openLogDoubt(db)?.doubt ?? null
    const problems = openProblems(found?.problems ?? [], written?.problems ?? [])
    if (problems.length === 0) return null
    return { problems, noted: found?.noted ?? written?.noted ?? null }
  }

  async function read(after: AuditHead | null): Promise<Verdict> {
    await writing
    const verdict = await verifyAudit(files, db, dataKey, after, known)
    if (verdict.ok) seen = verdict.value.head
    take(verdict.ok ? null : verdict.error)
    const doubt = openDoubt()
    return doubt === null ? verdict : refused(doubt)
  }

  async function note(head: AuditHead): Promise<void> {
    if (found !== null || head.hash === noted?.hash) return
    await dropAnchor(files, head, now(), dataKey)
    noted = head
  }

  /**
   * The end is read at once, so that it can still be noted when the records have been closed since. While one note is being
   * written the newest end waits for all that came in between.
   */
  async function anchor(): Promise<void> {
    if (openDoubt() !== null) return
    wanted = readHead(db)
    waiting ??= writing.then(() => {
      waiting = null
      return note(wanted)
    })
    const next = waiting
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
    paperDiffers(count, by) {
      const differs = { kind: 'paperDiffers', expected: count, found: readHead(db).count } as const
      holdForDoubt(db, { problems: [differs], noted: null }, by)
      held()
    },
    isInDoubt: () => openDoubt() !== null,
    anchor,
    noted: () => writing,
    async answerDoubt(by, answer) {
      const doubt = openDoubt()
      if (doubt === null || !canBeAnswered(doubt.problems)) return false
      rememberAnswer(db, by, answer, doubt)
      found = null
      noted = null
      known = []
      await anchor()
      return true
    },
  }
}
