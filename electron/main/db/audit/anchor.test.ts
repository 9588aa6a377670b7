import { randomUUID } from 'node:crypto'
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AuditEntry } from '../../../core/audit.ts'
import {
  openScratch,
  type ScratchRecords,
  scratchFolder,
  scratchInstant,
  scratchKey,
} from '../../testing/scratchRecords.ts'
import { dropAnchor } from './anchor.ts'
import { readHead, record } from './auditLog.ts'
import { verifyAudit } from './verifyAudit.ts'

interface Place {
  readonly db: ScratchRecords
  readonly file: string
  readonly anchor: string
  readonly witness: string
}

function entry(): AuditEntry {
  const event = { kind: 'photoRemoved', photo: randomUUID() }
  return AuditEntry.parse({ at: scratchInstant, actor: null, event })
}

function recordMany(db: ScratchRecords, count: number): void {
  for (let made = 0; made < count; made += 1) record(db, entry())
}

/** Records with so many entries, anchored. */
async function anchored(entries: number): Promise<Place> {
  const folder = scratchFolder()
  const place = {
    file: join(folder, 'school.db'),
    anchor: join(folder, 'audit.anchor'),
    witness: join(folder, 'notes', 'a.anchor'),
  }
  const db = openScratch(place.file)
  recordMany(db, entries)
  await note({ db, ...place })
  return { db, ...place }
}

function note({ db, ...files }: Place, key: Uint8Array = scratchKey): Promise<void> {
  return dropAnchor(files, readHead(db), scratchInstant, key)
}

/** How many entries there are and how many of them no note speaks of, or what is wrong first of all. */
async function verdict({ db, ...files }: Place) {
  const read = await verifyAudit(files, db, scratchKey)
  if (!read.ok) return read.error.problems[0]
  return { entries: read.value.head.count, unanchored: read.value.unanchored }
}

function dropTriggers(db: ScratchRecords): void {
  db.exec('DROP TRIGGER audit_is_not_edited; DROP TRIGGER audit_is_not_deleted')
  db.exec('DROP TRIGGER audit_goes_on_where_it_ended')
}

test('an anchored audit is sound, and entries written after its anchor are counted', async () => {
  const place = await anchored(5)
  expect(await verdict(place)).toEqual({ entries: 5, unanchored: 0 })
  recordMany(place.db, 2)
  expect(await verdict(place)).toEqual({ entries: 7, unanchored: 2 })
  await note(place)
  expect(await verdict(place)).toEqual({ entries: 7, unanchored: 0 })
  place.db.close()
})

test('a cut tail is found, however short', async () => {
  const place = await anchored(8)
  dropTriggers(place.db)
  for (const left of [7, 4, 0]) {
    place.db.prepare('DELETE FROM audit WHERE seq > ?').run(left)
    expect(await verdict(place)).toEqual({ kind: 'entriesMissing', expected: 8, found: left })
  }
  place.db.close()
})

test('an old copy of the records that is put back is found', async () => {
  const place = await anchored(3)
  place.db.close()
  copyFileSync(place.file, `${place.file}.old`)
  const later = openScratch(place.file)
  recordMany(later, 4)
  await note({ ...place, db: later })
  later.close()
  copyFileSync(`${place.file}.old`, place.file)
  const restored = openScratch(place.file)
  expect(await verdict({ ...place, db: restored })).toEqual({
    kind: 'entriesMissing',
    expected: 7,
    found: 3,
  })
  restored.close()
})

test('an old copy that went on differently is found by its last anchored entry', async () => {
  const place = await anchored(4)
  dropTriggers(place.db)
  place.db.exec('DELETE FROM audit WHERE seq > 2')
  recordMany(place.db, 5)
  expect(await verdict(place)).toEqual({ kind: 'rewritten', seq: 4 })
  place.db.close()
})

test('an anchor that somebody else wrote, or that was changed by one bit, is found', async () => {
  const place = await anchored(4)
  const other = Buffer.alloc(32, 9)
  const sound = readFileSync(place.anchor)
  await note(place, other)
  expect(await verdict(place)).toEqual({ kind: 'anchorForged' })
  const property = fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(7), async (at, bit) => {
    const turned = Buffer.from(sound)
    turned.writeUInt8(turned.readUInt8(at) ^ (1 << bit), at)
    writeFileSync(place.anchor, turned)
    expect(await verdict(place)).toHaveProperty('kind')
  })
  await fc.assert(property)
  place.db.close()
})

test('an anchor that was taken away is missed, but not before the first entry', async () => {
  const place = await anchored(1)
  rmSync(place.anchor)
  rmSync(place.witness)
  expect(await verdict(place)).toEqual({ kind: 'anchorMissing' })
  place.db.close()
  const db = openScratch()
  expect(await verdict({ ...place, db })).toEqual({ entries: 0, unanchored: 0 })
  db.close()
})

const harm = fc.oneof(
  fc.record({
    what: fc.constant('edit' as const),
    at: fc.nat(),
    column: fc.constantFrom('at', 'actor', 'kind', 'prev', 'hash'),
  }),
  fc.record({ what: fc.constant('delete' as const), at: fc.nat() }),
  fc.record({ what: fc.constant('swap' as const), at: fc.nat() }),
  fc.record({ what: fc.constant('insert' as const), at: fc.nat() }),
  fc.record({ what: fc.constant('cut' as const), at: fc.nat() }),
)
type Harm = typeof harm extends fc.Arbitrary<infer T> ? T : never

function doHarm(db: ScratchRecords, entries: number, deed: Harm): void {
  const seq = (deed.at % entries) + 1
  switch (deed.what) {
    case 'edit':
      db.prepare(`UPDATE audit SET ${deed.column} = 'forged' WHERE seq = ?`).run(seq)
      return
    case 'delete':
      db.prepare('DELETE FROM audit WHERE seq = ?').run(seq)
      return
    case 'swap':
      db.prepare('UPDATE audit SET seq = 0 WHERE seq = ?').run(seq)
      db.prepare('UPDATE audit SET seq = ? WHERE seq = ?').run(seq, (seq % entries) + 1)
      db.prepare('UPDATE audit SET seq = ? WHERE seq = 0').run((seq % entries) + 1)
      return
    case 'insert':
      db.prepare('UPDATE audit SET seq = -seq - 1 WHERE seq >= ?').run(seq)
      db.prepare('UPDATE audit SET seq = -seq WHERE seq < 0').run()
      db.prepare(`INSERT INTO audit VALUES (?, 'forged', NULL, 'signedIn', '{}', 'x', 'y')`).run(
        seq,
      )
      return
    case 'cut':
      db.prepare('DELETE FROM audit WHERE seq >= ?').run(seq)
  }
}

test('any one edit, deletion, swap, insertion or cut is found, even without the triggers', async () => {
  const entries = 6
  const place = await anchored(entries)
  dropTriggers(place.db)
  const property = fc.asyncProperty(harm, async (deed) => {
    place.db.exec('BEGIN')
    try {
      doHarm(place.db, entries, deed)
      const found = await verdict(place)
      expect(found).toHaveProperty('kind')
      expect(found).not.toEqual({ kind: 'guardsGone' })
    } finally {
      place.db.exec('ROLLBACK')
    }
  })
  await fc.assert(property, { numRuns: 300 })
  expect(await verdict(place)).toEqual({ kind: 'guardsGone' })
  place.db.close()
})
