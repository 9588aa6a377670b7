import type { Migration } from '../migration.ts'
import { records } from './0001-records.ts'

/** Every step from an empty file to today's schema, in order. */
export const steps: readonly Migration[] = [
  records,
  // 0002-posts.ts stands here.
]
