import { z } from 'zod'

/**
 * What one computer remembers of how people like to work on it, by name. Nothing of a pupil or a picture is in it, and no
 * rule reads it.
 */
export const Preferences = z
  .partialRecord(
    z.enum(['theme', 'coverStyle', 'caution', 'singleKeys', 'place', 'sheet', 'detectorBackend']),
    z.string().max(300),
  )
  .readonly()
export type Preferences = z.infer<typeof Preferences>
export type PreferenceName = keyof Preferences
