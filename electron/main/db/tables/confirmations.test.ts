import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { Confirmation } from '../../../core/confirmation.ts'
import { DraftId } from '../../../core/draft.ts'
import {
  madeUpOperator,
  madeUpPhotoId,
  openScratch,
  type ScratchRecords,
  scratchInstant,
} from '../../testing/scratchRecords.ts'
import { listConfirmations, recordConfirmation } from './confirmations.ts'
import { saveOperator } from './operators.ts'

const photo = madeUpPhotoId()
const draft = DraftId.parse(randomUUID())
const rowan = madeUpOperator()

const statements = [
  { what: 'wholePicture', photo, of: '["picture"]' },
  { what: 'nobodyElse', photo, of: '["people"]' },
  { what: 'dismissal', photo, face: randomUUID(), as: 'notAFace' },
  { what: 'finding', draft, finding: '["P7"]', reason: 'It is the name of the play.' },
]
const said = statements.map((statement) =>
  Confirmation.parse({ statement, by: rowan.id, at: scratchInstant }),
)

function withAll(): ScratchRecords {
  const db = openScratch()
  saveOperator(db, rowan)
  for (const confirmation of said) recordConfirmation(db, confirmation)
  return db
}

test('what was said of a photo or of a draft is found by it, in the order in which it was said', () => {
  const db = withAll()
  expect(listConfirmations(db, { photos: [photo], draft })).toEqual(said)
  expect(listConfirmations(db, { photos: [photo], draft: null })).toEqual(said.slice(0, 3))
  expect(listConfirmations(db, { photos: [], draft })).toEqual(said.slice(3))
  const other = { photos: [madeUpPhotoId()], draft: DraftId.parse(randomUUID()) }
  expect(listConfirmations(db, other)).toEqual([])
  db.close()
})

test('nobody but an operator can confirm anything', () => {
  const db = openScratch()
  for (const confirmation of said) {
    expect(() => recordConfirmation(db, confirmation)).toThrow('FOREIGN KEY')
  }
  db.close()
})

test.each([
  'DELETE FROM confirmations',
  `UPDATE confirmations SET statement = '{}'`,
  'INSERT OR REPLACE INTO confirmations SELECT * FROM confirmations',
])('the file itself refuses: %s', (statement) => {
  const db = withAll()
  expect(() => db.exec(statement)).toThrow('confirmations are added')
  expect(listConfirmations(db, { photos: [photo], draft })).toEqual(said)
  db.close()
})
