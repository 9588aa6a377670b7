import { z } from 'zod'
import { Instant } from '../../../core/day.ts'
import { OperatorId } from '../../../core/operator.ts'
import type { PostState } from '../../../core/outbox.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'

/** A state as the columns of a row. */
export function columnsOf(state: PostState) {
  return {
    state: state.state,
    because: 'because' in state ? state.because : 'doubt' in state ? state.doubt : null,
    until: 'until' in state ? state.until : null,
    tweet: 'tweet' in state ? state.tweet : null,
  }
}

/** Writes down what happened to a post; what is written is never edited. */
export function addStep(
  db: WritableDatabase,
  post: string,
  at: Instant,
  kind: string,
  next: PostState,
  operator: OperatorId | null,
): void {
  const { state, because } = columnsOf(next)
  db.prepare(
    `INSERT INTO post_events (post, at, kind, state, because, operator) VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(post, at, kind, state, because, operator)
}

export interface RecordedStep {
  readonly at: Instant
  readonly kind: string
  readonly state: string
  readonly because: string | null
  readonly operator: OperatorId | null
}

const StepRow = z.strictObject({
  at: Instant,
  kind: z.string(),
  state: z.string(),
  because: z.string().nullable(),
  operator: OperatorId.nullable(),
})

/** Everything that happened to a post, oldest first. */
export function stepsOf(db: ReadableDatabase, id: string): readonly RecordedStep[] {
  return db
    .prepare(
      'SELECT at, kind, state, because, operator FROM post_events WHERE post = ? ORDER BY seq',
    )
    .all(id)
    .map((row) => StepRow.parse(row))
}
