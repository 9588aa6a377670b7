import type { AuditHead } from '../../../core/audit.ts'
import type { AuditProblem } from '../../../core/auditVerdict.ts'
import type { BackupNote } from '../../../core/backupNote.ts'
import { ok, type Result, refused } from '../../../core/result.ts'
import type { ReadableDatabase } from '../file/database.ts'
import { type Anchor, type AnchorFiles, type FoundAnchor, readAnchor } from './anchor.ts'
import {
  diagnoseBreak,
  firstBrokenEntry,
  guardsStand,
  hashAt,
  othersAreYounger,
  readBase,
  readHead,
} from './auditLog.ts'

/** An audit that holds. */
export interface SoundAudit {
  readonly head: AuditHead
  /** Entries written since the last note, such as just before a power cut. */
  readonly unanchored: number
  /** False on a computer that has not noted the end of this log outside the studio's folder yet. */
  readonly witnessed: boolean
}

/** An audit in doubt, with the longest log that one of its notes speaks of. */
export interface DoubtfulAudit {
  readonly problems: readonly AuditProblem[]
  readonly noted: AuditHead | null
}

/**
 * Reads the audit against itself, against both notes of its end, and against what backups know of it. `seen` is an end that this process has itself
 * read to hold: what lies before it is not read again.
 */
export async function verifyAudit(
  files: AnchorFiles,
  db: ReadableDatabase,
  dataKey: Uint8Array,
  seen: AuditHead | null = null,
  backups: readonly BackupNote[] = [],
): Promise<Result<SoundAudit, DoubtfulAudit>> {
  const anchor = await readAnchor(files.anchor, dataKey)
  const witness = await readAnchor(files.witness, dataKey)
  const known = seen !== null && hashAt(db, seen.count) === seen.hash ? seen : null
  const place = firstBrokenEntry(db, known)
  const head = readHead(db)
  const broken = place === null ? [] : [diagnoseBreak(db, place)]
  const guards: readonly AuditProblem[] = guardsStand(db) ? [] : [{ kind: 'guardsGone' }]
  const ahead = place === null ? furthestAhead(db, backups) : null
  const problems = [
    ...broken,
    ...(place === null ? compare(db, head, anchor, witness, files.witness !== null) : []),
    ...(ahead === null ? [] : [behind(ahead, head)]),
    ...guards,
  ]
  const noted = longest(anchor, witness)
  if (problems.length > 0) {
    return refused({ problems, noted: ahead?.head ?? (noted && headOf(noted)) })
  }
  return ok({
    head,
    unanchored: head.count - (noted?.count ?? 0),
    witnessed: witness.kind === 'sound' || head.count === 0,
  })
}

/** The longest log of those that backups speak of and that this one does not go on from; null where it goes on from all. */
function furthestAhead(db: ReadableDatabase, backups: readonly BackupNote[]): BackupNote | null {
  const { seq: letGo } = readBase(db)
  const strange = backups.filter(({ head: { count, hash } }) => {
    return count > letGo && hashAt(db, count) !== hash
  })
  return strange.toSorted((a, b) => b.head.count - a.head.count)[0] ?? null
}

function behind({ head, madeAt }: BackupNote, { count }: AuditHead): AuditProblem {
  return { kind: 'behindBackup', expected: head.count, found: count, madeAt }
}

function headOf({ count, hash }: Anchor): AuditHead {
  return { count, hash }
}

function longest(anchor: FoundAnchor, witness: FoundAnchor): Anchor | null {
  const sound = [anchor, witness].flatMap((found) => (found.kind === 'sound' ? [found.anchor] : []))
  return sound.toSorted((a, b) => b.count - a.count)[0] ?? null
}

function compare(
  db: ReadableDatabase,
  head: AuditHead,
  anchor: FoundAnchor,
  witness: FoundAnchor,
  isWatched: boolean,
): readonly AuditProblem[] {
  const witnessProblems = isWatched ? ownProblemOfWitness(anchor, witness) : []
  const beyond = witness.kind === 'sound' ? beyondAnchor(db, head, anchor, witness.anchor) : null
  return [
    ...(beyond === null ? againstAnchor(db, head, anchor) : [beyond]),
    ...(beyond === null ? [] : ownProblem(anchor, head)),
    ...witnessProblems,
  ]
}

/** Whoever wrote the time into the note beside the records has written the second note as well: the first versions did neither. */
function ownProblemOfWitness(anchor: FoundAnchor, witness: FoundAnchor): readonly AuditProblem[] {
  switch (witness.kind) {
    case 'sound':
      return []
    case 'forged':
    case 'unreadable':
      return [{ kind: 'witnessForged' }]
    case 'missing':
      return anchor.kind === 'sound' && anchor.anchor.at !== undefined
        ? [{ kind: 'witnessMissing' }]
        : []
  }
}

/** What only the note outside the folder can tell; null where it tells nothing more than the one beside the records. */
function beyondAnchor(
  db: ReadableDatabase,
  { count: found }: AuditHead,
  anchor: FoundAnchor,
  { count: expected, hash, at }: Anchor,
): AuditProblem | null {
  const own = anchor.kind === 'sound' ? anchor.anchor : null
  const holds = hashAt(db, expected) === hash
  if (own !== null && own.count >= expected) {
    return holds || found < expected ? null : { kind: 'rewritten', seq: expected }
  }
  if (own !== null && holds) return { kind: 'anchorReplaced', expected, found: own.count }
  if (holds) return null
  // The folder agrees with itself and knows less than this computer has seen.
  if (own !== null && hashAt(db, own.count) === own.hash) {
    if (found < expected && othersAreYounger(db)) return { kind: 'tailCut', expected, found }
    const parting = found < expected ? found : own.count
    return { kind: 'olderCopy', expected, found: parting, notedAt: at ?? null }
  }
  return found < expected ? missing(db, expected, found) : { kind: 'rewritten', seq: expected }
}

function againstAnchor(
  db: ReadableDatabase,
  head: AuditHead,
  found: FoundAnchor,
): readonly AuditProblem[] {
  if (found.kind !== 'sound') return ownProblem(found, head)
  const { count: expected, hash } = found.anchor
  if (head.count < expected) return [missing(db, expected, head.count)]
  return hashAt(db, expected) === hash ? [] : [{ kind: 'rewritten', seq: expected }]
}

function missing(db: ReadableDatabase, expected: number, found: number): AuditProblem {
  return { kind: othersAreYounger(db) ? 'tailCut' : 'entriesMissing', expected, found }
}

function ownProblem(anchor: FoundAnchor, { count }: AuditHead): readonly AuditProblem[] {
  switch (anchor.kind) {
    case 'sound':
      return []
    case 'missing':
      return count === 0 ? [] : [{ kind: 'anchorMissing' }]
    case 'unreadable':
      return [{ kind: 'anchorUnreadable' }]
    case 'forged':
      return [{ kind: 'anchorForged' }]
  }
}
