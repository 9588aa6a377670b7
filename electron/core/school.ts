import { z } from 'zod'

/** What a school may set for itself. The defaults are the policy's. */
export const School = z
  .strictObject({
    name: z.string().min(1).max(120),
    /** True for the practice school, which posts to practice X only. */
    practice: z.boolean(),
    /** P8: the school's own limit, in code points. */
    characterLimit: z.int().min(1).max(280),
    /** P1: whether an adult who agreed may stay bare. Off unless the school decides otherwise. */
    adultsMayBeShown: z.boolean(),
    /** Longest edge of a published picture, in pixels. */
    publishedEdge: z.int().min(400).max(4096),
    /** How long a person may think again before a post leaves, in seconds. */
    thinkingSeconds: z.int().min(0).max(60),
    /** Whether a post waits for the yes of a second named person before it can leave. Off unless the school decides otherwise. */
    approverRequired: z.boolean(),
    /** P15: what holds for a photo of which nobody said where it comes from. */
    photosUnsaid: z.enum(['takenByStaff', 'ask']),
    /** Staff as they are addressed, “Miss Marlow”: their names pass where a pupil's would refuse. */
    staff: z.array(z.string().min(1).max(120)).readonly(),
  })
  .readonly()
export type School = z.infer<typeof School>

/** What an administrator may change about the school after it was set up. */
export const SchoolSettings = School.unwrap()
  .pick({ characterLimit: true, adultsMayBeShown: true, publishedEdge: true, photosUnsaid: true })
  .readonly()
export type SchoolSettings = z.infer<typeof SchoolSettings>

export const policyDefaults = {
  characterLimit: 140,
  adultsMayBeShown: false,
  publishedEdge: 1600,
  thinkingSeconds: 10,
  approverRequired: false,
  photosUnsaid: 'takenByStaff',
} as const
