import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { anyEntry } from '../../electron/contract/auditRequests.ts'
import { AuditEvent } from '../../electron/core/audit.ts'
import { Day, Instant } from '../../electron/core/day.ts'
import type { OperatorId } from '../../electron/core/operator.ts'
import { PhotoId } from '../../electron/core/photo.ts'
import {
  auditMentioning,
  firstBrokenEntry,
  lastSignIns,
  readHead,
  record,
} from '../../electron/main/db/audit/auditLog.ts'
import { saveOperator } from '../../electron/main/db/tables/operators.ts'
import { insertPhoto } from '../../electron/main/db/tables/photos.ts'
import { logPage } from '../../electron/main/history/logPage.ts'
import { figuresOf } from '../../electron/main/reports/termReport.ts'
import {
  madeUpOperator,
  openScratch,
  type ScratchRecords,
  scratchInstant,
} from '../../electron/main/testing/scratchRecords.ts'

// A log of many years in encrypted records: what opening it, turning its pages, looking for words in it and counting from it take.
const { values } = parseArgs({ options: { entries: { type: 'string', default: '200000' } } })
const entries = Number(values.entries)
const times = 5

const person = madeUpOperator('Rowan Hale')
const photo = PhotoId.parse(randomUUID())
const db = openScratch()
saveOperator(db, person)
insertPhoto(db, {
  id: photo,
  original: photo,
  size: { width: 10, height: 10 },
  addedAt: scratchInstant,
})
const filling = performance.now()
fill(db, person.id)
console.log(
  `${entries} entries in ${Math.round(performance.now() - filling)} ms, ${megabytes()} MB in memory`,
)

const term = { from: Day.parse('2024-09-01'), to: Day.parse('2024-12-20') }
const rows = [
  await timed('read the whole chain, as at signing in', () => firstBrokenEntry(db)),
  await timed('read what has come since', () => firstBrokenEntry(db, readHead(db))),
  await timed('the newest page', () => logPage(db, anyEntry, null, 100)),
  await timed('a page from the middle', () => logPage(db, anyEntry, Math.floor(entries / 2), 100)),
  await timed('words that nowhere stand', () =>
    logPage(db, { ...anyEntry, words: 'quince' }, null, 100),
  ),
  await timed('a photo of long ago', () => logPage(db, { ...anyEntry, photo: 1 }, null, 100)),
  await timed('everything about one photo', () => auditMentioning(db, [photo])),
  await timed('who signed in when', () => lastSignIns(db)),
  await timed('the figures of a term', () => figuresOf(db, term)),
]
console.table(rows)
console.log(JSON.stringify({ entries, megabytes: megabytes(), rows }))
db.close()

/** Entries of six kinds over ten years; one photo is named in the very first of them only. */
function fill(db: ScratchRecords, actor: OperatorId): void {
  const began = Date.UTC(2016, 8, 1)
  const step = (10 * 365.25 * 86_400_000) / entries
  db.transaction(() => {
    for (let made = 0; made < entries; made += 1) {
      const at = Instant.parse(new Date(began + made * step).toISOString())
      record(db, { at, actor: made % 9 === 0 ? null : actor, event: eventOf(made) })
    }
  })()
}

function eventOf(made: number): AuditEvent {
  if (made === 0) return AuditEvent.parse({ kind: 'pictureLookedAt', photo })
  const of = { photo: randomUUID(), post: randomUUID() }
  const events = [
    { kind: 'signedIn' },
    { kind: 'evidenceKept', photo: of.photo, faces: made % 30 },
    { kind: 'pictureLookedAt', photo: of.photo },
    { kind: 'posted', post: of.post, tweet: String(made) },
    { kind: 'takenDown', post: of.post, verified: true },
    { kind: 'locked' },
  ]
  return AuditEvent.parse(events[made % events.length])
}

async function timed(what: string, work: () => unknown) {
  const taken: number[] = []
  for (let time = 0; time < times; time += 1) {
    const since = performance.now()
    await work()
    taken.push(performance.now() - since)
  }
  const sorted = taken.sort((a, b) => a - b)
  const at = (place: number) => Number((sorted[place] ?? 0).toFixed(1))
  return { what, medianMs: at(Math.floor(times / 2)), worstMs: at(times - 1) }
}

function megabytes(): number {
  return Math.round(process.memoryUsage().rss / 1e6)
}
