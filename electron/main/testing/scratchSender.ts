import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { Instant } from '../../core/day.ts'
import { DraftId } from '../../core/draft.ts'
import { Operator } from '../../core/operator.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { insertIntent, listPosts, PostId } from '../db/tables/posts.ts'
import { sha256Of } from '../files/sha256Of.ts'
import { outbox } from '../posting/outbox.ts'
import { xGateway } from '../posting/xGateway.ts'
import { scratchAccess, scratchIntent, scratchPicture } from './scratchPosting.ts'
import { openScratch } from './scratchRecords.ts'

/**
 * For tests alone: an office in a process of its own, to be killed at any moment. Told the records' file, the address
 * of an X, a token and how many posts there shall be, it takes up what was left and sends the rest.
 */
const [file = '', url = '', token = '', most = '0'] = process.argv.slice(2)
const db = openScratch(file)
const operator = Operator.parse({
  id: '10000000-0000-4000-8000-000000000001',
  name: 'Rowan Hale',
  role: 'poster',
})
const pictureOf = (number: number) => scratchPicture(`number ${number}`)
const pictures = new Map(
  Array.from({ length: Number(most) }, (_, number) => [
    sha256Of(pictureOf(number)),
    pictureOf(number),
  ]),
)
const office = outbox({
  db,
  gatewayOf: () => xGateway(scratchAccess(url, token)),
  pictureBytes: async (sha256) => pictures.get(sha256) ?? null,
  whatForbids: () => null,
  isPaused: () => false,
  remember: () => {},
  now: () => Instant.parse(new Date().toISOString()),
  wait: () => setTimeout(1),
  looks: [1, 1, 1],
  tries: [1, 1, 1, 1],
})

saveOperator(db, operator)
await office.wakeUp()
for (let number = listPosts(db).length; number < Number(most); number += 1) {
  // Every tenth post is words alone, which cannot be known by an upload.
  const bytes = number % 10 === 9 ? [] : [pictureOf(number)]
  const intent = scratchIntent(operator, `Post number ${number}`, bytes)
  const id = PostId.parse(randomUUID())
  const approved = insertIntent(db, { ...intent, id, draft: DraftId.parse(randomUUID()) })
  if (approved.ok) await office.drive(approved.value.id)
}
db.close()
