import type { PracticeState, PracticeUser } from './practiceState.ts'
import type { Reply } from './problems.ts'

/** One request to practice X, signed in and read. */
export interface Question {
  readonly state: PracticeState
  readonly me: PracticeUser
  /** The id in the address, where it has one. */
  readonly id: string
  readonly query: URLSearchParams
  readonly bytes: Buffer
  readonly contentType: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly refusesDuplicates: boolean
  /** Where practice X is: `http://127.0.0.1:…`. */
  readonly origin: string
}

export type Answerer = (question: Question) => Reply

/** The body as JSON; undefined where it is none or says that it is something else. */
export function jsonOf(question: Pick<Question, 'bytes' | 'contentType'>): unknown {
  if (!question.contentType.startsWith('application/json')) return undefined
  try {
    return JSON.parse(question.bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
