import { z } from 'zod'
import { Instant } from './day.ts'

const count = z.int().nonnegative()
const problem = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...shape }).readonly()

/** What is wrong with the audit. `seq` is the number of the entry at which it shows. */
export const AuditProblem = z.discriminatedUnion('kind', [
  /** An entry does not say what was once written there. */
  problem('entryChanged', { seq: count }),
  /** The entry that stood at this place is gone. */
  problem('entryRemoved', { seq: count }),
  /** An entry was put in that the studio never wrote. */
  problem('entryInserted', { seq: count }),
  /** From here on the entries do not stand in the order in which they were written. */
  problem('entriesMoved', { seq: count }),
  /** The entry was written anew, or the one after it taken away: the two look the same. */
  problem('entryReplaced', { seq: count }),
  /** The end was cut off: other records are younger than the last entry that is left. */
  problem('tailCut', { expected: count, found: count }),
  /** Entries are gone at the end: they were cut off, or an old records file was put in place. */
  problem('entriesMissing', { expected: count, found: count }),
  /** The whole folder was put back as it once was: this computer has seen more. `found` is where the two part. */
  problem('olderCopy', { expected: count, found: count, notedAt: Instant.nullable() }),
  /** A backup of this school, made since, holds entries that the log does not: an older copy and its notes were put back. */
  problem('behindBackup', { expected: count, found: count, madeAt: Instant }),
  /** Somebody holds a paper that names another code for this entry, or an entry that the log does not have. */
  problem('paperDiffers', { expected: count, found: count }),
  /** The entries hold together, but they are not the ones that were noted. */
  problem('rewritten', { seq: count }),
  /** The note of the log's end beside the records is gone, another's, cut short, or an old one of ours. */
  problem('anchorMissing', {}),
  problem('anchorForged', {}),
  problem('anchorUnreadable', {}),
  problem('anchorReplaced', { expected: count, found: count }),
  /** The second note, outside the folder of the records, was not written by this studio. */
  problem('witnessForged', {}),
  /**
   * The second note is gone, and there was one: the records were brought to this computer without it, and may be old, or
   * somebody took it away.
   */
  problem('witnessMissing', {}),
  /** The file itself no longer refuses changes to the log. */
  problem('guardsGone', {}),
])
export type AuditProblem = z.infer<typeof AuditProblem>

/** What breaks the chain itself stays broken: nothing that anybody says mends it, only a backup does. */
export function canBeAnswered(problems: readonly AuditProblem[]): boolean {
  return problems.length > 0 && problems.every(({ kind }) => !breaksTheChain.has(kind))
}

/**
 * The problems of a log in doubt, as they are shown: each as it was first found, whatever has been added to the log since.
 * What was once found stays until somebody answers for it, even where it does not show any more.
 */
export function openProblems(
  found: readonly AuditProblem[],
  writtenDown: readonly AuditProblem[],
): readonly AuditProblem[] {
  const known = new Map(writtenDown.map((one) => [one.kind, one]))
  const kinds = new Set(found.map(({ kind }) => kind))
  return [
    ...found.map((one) => known.get(one.kind) ?? one),
    ...writtenDown.filter(({ kind }) => !kinds.has(kind)).map(noLongerBroken),
  ]
}

/** A chain that was broken and holds again was written anew, and that can be answered for. */
function noLongerBroken(problem: AuditProblem): AuditProblem {
  if (!breaksTheChain.has(problem.kind) || !('seq' in problem)) return problem
  return { kind: 'rewritten', seq: problem.seq }
}

const breaksTheChain: ReadonlySet<AuditProblem['kind']> = new Set([
  'entryChanged',
  'entryRemoved',
  'entryInserted',
  'entriesMoved',
  'entryReplaced',
] as const)

/** How an administrator explains entries that are gone. */
export const DoubtAnswer = z.enum(['backupPutBack', 'notExplained'])
export type DoubtAnswer = z.infer<typeof DoubtAnswer>
