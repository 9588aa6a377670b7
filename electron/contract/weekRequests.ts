import { z } from 'zod'
import { Task } from '../core/week.ts'
import { nothing } from './shapes.ts'

/** What the week needs. */
export const weekRequests = {
  /** The most urgent first. */
  readWeek: { who: 'signedIn', input: nothing, output: z.array(Task).readonly() },
} as const
