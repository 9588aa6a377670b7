import { z } from 'zod'

/** What an import could not read or would not believe. Nothing that has a problem ever becomes a consent. */
export const ProblemKind = z.enum([
  'noHeader',
  'noName',
  'rowTooLong',
  'yearUnknown',
  'yearMixed',
  'noYear',
  'noClass',
  'dayUnreadable',
  'dayInFuture',
  'numberMangled',
  'numberOfTwoPupils',
  'valueUnclear',
  'typeUnclear',
  'contradiction',
  'olderYes',
  'whichPupil',
])
export type ProblemKind = z.infer<typeof ProblemKind>

/** Where it stands, counted from 1; `column` is the heading, null where the whole row is meant. */
export interface Problem {
  readonly sheet: number
  readonly row: number
  readonly column: string | null
  readonly kind: ProblemKind
}
