import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AuditFilter, anyEntry } from '../../contract/auditRequests.ts'
import { AuditEvent } from '../../core/audit.ts'
import { AuditGroup, kindsIn } from '../../core/auditGroup.ts'
import { Day, Instant } from '../../core/day.ts'
import type { OperatorId } from '../../core/operator.ts'
import { PhotoId } from '../../core/photo.ts'
import { listAudit, record } from '../db/audit/auditLog.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { insertPhoto } from '../db/tables/photos.ts'
import {
  madeUpOperator,
  openScratch,
  type ScratchRecords,
  scratchInstant,
} from '../testing/scratchRecords.ts'
import { logPage, startOf } from './logPage.ts'

const people = [madeUpOperator('Rowan Hale'), madeUpOperator('Sky Marlow')] as const
const photos = [1, 2, 3].map(() => PhotoId.parse(randomUUID()))
let db: ScratchRecords

/** Three thousand entries over thirty days: more than is read in one stride. */
beforeAll(() => {
  db = openScratch()
  for (const person of people) saveOperator(db, person)
  for (const photo of photos) {
    const size = { width: 10, height: 10 }
    insertPhoto(db, { id: photo, original: photo, size, addedAt: scratchInstant })
  }
  const actors = [people[0].id, people[1].id, null]
  db.transaction(() => {
    for (let made = 0; made < 3000; made += 1) {
      const photo = photos[made % 3] ?? ''
      const events = [
        { kind: 'pictureLookedAt', photo },
        { kind: 'evidenceKept', photo, faces: made % 7 },
        { kind: 'signedIn' },
        { kind: 'takenDown', post: randomUUID(), verified: true },
      ]
      const at = new Date(Date.UTC(2026, 8, 1) + made * 864_000).toISOString()
      record(db, {
        at: Instant.parse(at),
        actor: actors[(made >> 2) % 3] ?? null,
        event: AuditEvent.parse(events[made % 4]),
      })
    }
  })()
})
afterAll(() => db.close())

/** Every page of an answer, one after the other. */
async function allPages(filter: AuditFilter, most: number): Promise<readonly number[]> {
  const found: number[] = []
  let before: number | null = null
  for (;;) {
    const page = await logPage(db, filter, before, most)
    found.push(...page.lines.map(({ seq }) => seq))
    if (!page.more) return found
    expect(page.lines).toHaveLength(most)
    before = page.lines.at(-1)?.seq ?? null
  }
}

const filters: fc.Arbitrary<AuditFilter> = fc.record({
  group: fc.option(fc.constantFrom(...AuditGroup.options)),
  person: fc.option(fc.constantFrom<OperatorId | 'studio'>(people[0].id, people[1].id, 'studio')),
  from: fc.option(fc.constantFrom(Day.parse('2026-09-05'), Day.parse('2026-09-20'))),
  to: fc.option(fc.constantFrom(Day.parse('2026-09-20'), Day.parse('2026-09-25'))),
  photo: fc.option(fc.constantFrom(1, 2, 3, 99)),
  post: fc.constant(null),
  words: fc.constantFrom('', 'at full size', 'ROWAN', 'photo 2', 'nothing like it'),
})

test('page after page shows exactly the entries that are looked for, newest first, none twice', async () => {
  const whole = await logPage(db, anyEntry, null, 10_000)
  const says = new Map(whole.lines.map((line) => [line.seq, `${line.actor} ${line.says}`]))
  const property = fc.asyncProperty(
    filters,
    fc.constantFrom(7, 100, 1000),
    async (filter, most) => {
      const expected = listAudit(db, 10_000).filter(({ seq, entry: { at, actor, event } }) => {
        const photo = filter.photo === null ? null : (photos[filter.photo - 1] ?? 'none')
        return (
          (filter.group === null || kindsIn(filter.group).includes(event.kind)) &&
          (filter.person === null || (actor ?? 'studio') === filter.person) &&
          (filter.from === null || at >= startOf(filter.from, 0)) &&
          (filter.to === null || at < startOf(filter.to, 1)) &&
          (photo === null || ('photo' in event && event.photo === photo)) &&
          says.get(seq)?.toLowerCase().includes(filter.words.toLowerCase())
        )
      })
      expect(await allPages(filter, most)).toEqual(expected.map(({ seq }) => seq))
    },
  )
  await fc.assert(property, { numRuns: 25 })
})

test('no entry is lost where one stride of the search ends and the next begins', async () => {
  // There is an “o” in every one of them.
  for (const most of [99, 5000]) {
    const found = await allPages({ ...anyEntry, words: 'o' }, most)
    expect(found).toEqual(Array.from({ length: 3000 }, (_, index) => 3000 - index))
  }
})

test('every kind of event belongs to one group alone', () => {
  const kinds = AuditGroup.options.flatMap((group) => kindsIn(group))
  expect(new Set(kinds).size).toBe(kinds.length)
  expect(kinds.toSorted()).toEqual(
    AuditEvent.options.map((option) => option.unwrap().shape.kind.value).toSorted(),
  )
})
