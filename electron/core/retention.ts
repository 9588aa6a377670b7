import { z } from 'zod'
import type { Instant } from './day.ts'

/** How long the school keeps what it no longer needs (UK GDPR, article 5(1)(e)). */
export const Retention = z
  .strictObject({
    /** Originals of photos, in days after the post they were for, or after they were added where there was none. */
    originalsDays: z.int().min(1).max(3650),
    /** Everything about pupils, in whole years after they left. */
    leaverYears: z.int().min(0).max(25),
    /** Entries of the log, in years. */
    auditYears: z.int().min(1).max(50),
  })
  .readonly()
export type Retention = z.infer<typeof Retention>

/** A photo in hand, as far as keeping it goes. */
export interface KeptPhoto {
  readonly addedAt: Instant
  /** When the last post with it was approved; null where there was none. */
  readonly lastPostAt: Instant | null
  /** It is in a post that is in the making, waits, or has not come to an end. */
  readonly inUse: boolean
}

/** Whether a photo's time is over. What is in use stays, however old it is. */
export function isPhotoDue(photo: KeptPhoto, { originalsDays }: Retention, now: Instant): boolean {
  if (photo.inUse) return false
  return (photo.lastPostAt ?? photo.addedAt) <= daysBefore(now, originalsDays)
}

/** Entries of the log from before this moment go. */
export function auditCutoff({ auditYears }: Retention, now: Instant): string {
  const year = String(Number(now.slice(0, 4)) - auditYears).padStart(4, '0')
  return `${year}${now.slice(4)}`
}

const longestAbsence = 120

/**
 * Whether erasing may run by itself. A clock that went back, or so far ahead that no school holiday explains it, may be
 * wrong, and would erase what is still needed: then a person decides.
 */
export function mayRunByItself(lastRun: Instant | null, now: Instant): boolean {
  if (lastRun === null) return true
  return lastRun <= now && lastRun >= daysBefore(now, longestAbsence)
}

/** Whether it ran on an earlier day already. */
export function isRunDue(lastRun: Instant | null, now: Instant): boolean {
  return lastRun === null || lastRun.slice(0, 10) !== now.slice(0, 10)
}

function daysBefore(now: Instant, days: number): string {
  return new Date(Date.parse(now) - days * 86_400_000).toISOString()
}
