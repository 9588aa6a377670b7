import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Operator } from '../../core/operator.ts'
import { PhotoId } from '../../core/photo.ts'
import { listAudit } from '../db/audit/auditLog.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { findPhoto, insertPhoto, listPhotos } from '../db/tables/photos.ts'
import {
  madeUpOperator,
  openScratch,
  type ScratchRecords,
  scratchFolder,
  scratchInstant,
  scratchKey,
} from '../testing/scratchRecords.ts'
import { openVault, type Vault } from '../vault/vault.ts'
import { openRemovals } from './removals.ts'

const rowan = madeUpOperator('Rowan Hale')
const maya = madeUpOperator('Maya Linden')
const unheard: unknown[] = []
const log = { unexpected: (error: unknown) => String(unheard.push(error)) }

let db: ScratchRecords
let vault: Vault
beforeEach(async () => {
  const folder = scratchFolder()
  db = openScratch(join(folder, 'school.db'))
  for (const operator of [rowan, maya]) saveOperator(db, operator)
  vault = await openVault(join(folder, 'vault'), scratchKey)
})
afterEach(() => {
  vi.useRealTimers()
  db.close()
  expect(unheard.splice(0)).toEqual([])
})

/** The desk of somebody at these records, as signing in opens it. */
const deskOf = (operator: Operator) => openRemovals({ db, vault, operator, log })

async function add(bytes: Uint8Array = Buffer.from(randomUUID())) {
  const { sha256 } = await vault.keep(bytes)
  const size = { width: 40, height: 30 }
  const id = PhotoId.parse(randomUUID())
  insertPhoto(db, { id, original: sha256, size, addedAt: scratchInstant })
  return { id, sha256 }
}

/** Who removed which photo, as the log tells it. */
function removers(): readonly (readonly [string, string])[] {
  return listAudit(db, 1000).flatMap(({ entry: { actor, event } }) =>
    event.kind === 'photoRemoved' ? [[actor ?? 'nobody', event.photo] as const] : [],
  )
}

test('a removed photo is out of hand at once, and one press brings it back as it was', async () => {
  const { id, sha256 } = await add()
  const before = findPhoto(db, id)
  const desk = deskOf(rowan)
  await desk.remove([id])
  expect(listPhotos(db)).toEqual([])
  expect(desk.bringBack([id]).ok).toBe(true)
  expect(findPhoto(db, id)).toEqual(before)
  await desk.settle()
  expect((await vault.fetch(sha256)).ok).toBe(true)
  expect(removers()).toEqual([])
})

test('what somebody removed goes at the next opening, in their name and not in that of who signed in', async () => {
  const { id, sha256 } = await add()
  await deskOf(rowan).remove([id])
  // The studio died here; now somebody else signs in.
  const desk = deskOf(maya)
  expect(desk.bringBack([id])).toEqual({ ok: false, error: { kind: 'photoGone' } })
  await desk.settle()
  expect(removers()).toEqual([[rowan.id, id]])
  expect(listPhotos(db)).toEqual([])
  expect((await vault.fetch(sha256)).ok).toBe(false)
})

test('after the minute nothing brings it back, and the log says who removed it', async () => {
  const { id } = await add()
  const desk = deskOf(rowan)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  await desk.remove([id])
  vi.advanceTimersByTime(60_000)
  expect(removers()).toEqual([])
  vi.advanceTimersByTime(10_000)
  expect(removers()).toEqual([[rowan.id, id]])
  expect(desk.bringBack([id]).ok).toBe(false)
})

test('all that one press removed comes back, or none of it', async () => {
  const [first, second] = [await add(), await add()]
  const desk = deskOf(rowan)
  await desk.remove([first.id])
  expect(desk.bringBack([first.id, second.id]).ok).toBe(false)
  expect(listPhotos(db).map(({ id }) => id)).toEqual([second.id])
})

test('a picture that was added anew keeps its original, and the removed photo stays gone', async () => {
  const picture = Buffer.from('a picture of the allotment')
  const { id, sha256 } = await add(picture)
  const desk = deskOf(rowan)
  await desk.remove([id])
  const again = await add(picture)
  expect(desk.bringBack([id]).ok).toBe(false)
  await desk.settle()
  expect((await vault.fetch(sha256)).ok).toBe(true)
  expect(listPhotos(db).map((photo) => photo.id)).toEqual([again.id])
})

test('property: whatever is removed, brought back, locked or cut off by whom, each photo that is gone went in the name of who removed it', async () => {
  const deed = fc.record({
    by: fc.constantFrom(rowan, maya),
    photo: fc.integer({ min: 0, max: 3 }),
    what: fc.constantFrom('remove', 'bringBack', 'lock', 'die'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 20 }), async (deeds) => {
      const photos = [await add(), await add(), await add(), await add()].map(({ id }) => id)
      const mine = new Set<string>(photos)
      const removedBy = new Map<string, string>()
      let atDesk = rowan
      let desk = deskOf(rowan)
      for (const { by, photo: index, what } of deeds) {
        const photo = photos[index]
        if (photo === undefined) continue
        if (by !== atDesk || what === 'lock' || what === 'die') {
          if (what !== 'die') await desk.settle()
          desk = deskOf(by)
          await desk.settle()
          atDesk = by
        }
        if (what === 'remove' && findPhoto(db, photo) !== null) {
          await desk.remove([photo])
          removedBy.set(photo, by.id)
        }
        if (what === 'bringBack' && desk.bringBack([photo]).ok) removedBy.delete(photo)
      }
      await desk.settle()
      const gone = removers().filter(([, photo]) => mine.has(photo))
      expect(new Map(gone.map(([by, photo]) => [photo, by]))).toEqual(removedBy)
      for (const photo of photos) expect(findPhoto(db, photo) === null).toBe(removedBy.has(photo))
    }),
    { numRuns: 25 },
  )
})
