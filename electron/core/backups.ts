import type { Instant } from './day.ts'

const week = 7 * 86_400_000

/** When the next weekly backup is made. A clock that went back never puts it off by more than a week. */
export function nextBackupDue(lastGood: Instant | null, now: Instant): Instant {
  if (lastGood === null || lastGood > now) return now
  return new Date(Date.parse(lastGood) + week).toISOString() as Instant
}

export function isBackupDue(lastGood: Instant | null, now: Instant): boolean {
  return nextBackupDue(lastGood, now) <= now
}

/** The backups that go when only so many are kept: the oldest. */
export function backupsToDrop<B extends { readonly madeAt: string }>(
  backups: readonly B[],
  keep: number,
): readonly B[] {
  return backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1)).slice(keep)
}
