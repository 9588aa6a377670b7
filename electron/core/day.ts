import { z } from 'zod'

/** A calendar day in the school's own time zone, as `YYYY-MM-DD`. Days compare as strings. */
export const Day = z.iso.date().brand('Day')
export type Day = z.infer<typeof Day>

/** A moment in UTC, as ISO 8601 with milliseconds: `2026-11-22T14:05:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 }).brand('Instant')
export type Instant = z.infer<typeof Instant>
