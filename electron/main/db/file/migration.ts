/** One step of the schema. Once it has shipped it is never edited: the next step corrects it. */
export interface Migration {
  /** The `user_version` that the file has afterwards; steps only ever count up. */
  readonly version: number
  readonly name: string
  readonly up: (db: Database) => void
}

import type { Database } from './database.ts'
