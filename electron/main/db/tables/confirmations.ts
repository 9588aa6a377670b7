import { z } from 'zod'
import { Confirmation } from '../../../core/confirmation.ts'
import type { DraftId } from '../../../core/draft.ts'
import type { PhotoId } from '../../../core/photo.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { type Aside, readRows } from '../file/readRows.ts'

/** Adds what somebody said by name. It can never be edited or taken back, only left behind by a later change. */
export function recordConfirmation(
  db: WritableDatabase,
  { statement, by, at }: Confirmation,
): void {
  const photo = 'photo' in statement ? statement.photo : null
  const draft = 'draft' in statement ? statement.draft : null
  db.prepare(
    `INSERT INTO confirmations (what, photo, draft, statement, confirmed_by, confirmed_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(statement.what, photo, draft, JSON.stringify(statement), by, at)
}

const Row = z
  .strictObject({ statement: z.string(), by: z.string(), at: z.string() })
  .transform(({ statement, ...said }) => ({ ...said, statement: JSON.parse(statement) }))
  .pipe(Confirmation)

/** All that was said of these photos, or of this draft, in the order in which it was said. */
export function listConfirmations(
  db: ReadableDatabase,
  of: { readonly photos: readonly PhotoId[]; readonly draft: DraftId | null },
  aside?: Aside,
): readonly Confirmation[] {
  const rows = db
    .prepare(
      `SELECT statement, confirmed_by AS "by", confirmed_at AS "at" FROM confirmations
       WHERE photo IN (SELECT value FROM json_each(@photos)) OR draft = @draft ORDER BY seq`,
    )
    .all({ photos: JSON.stringify(of.photos), draft: of.draft })
  return readRows(rows, (row) => Row.parse(row), aside)
}
