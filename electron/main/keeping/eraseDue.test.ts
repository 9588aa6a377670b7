import { randomUUID } from 'node:crypto'
import { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Instant } from '../../core/day.ts'
import { DraftId } from '../../core/draft.ts'
import { dropAnchor } from '../db/audit/anchor.ts'
import { firstBrokenEntry, readHead, record, shortenAudit } from '../db/audit/auditLog.ts'
import { verifyAudit } from '../db/audit/verifyAudit.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { insertPhoto, listPhotos } from '../db/tables/photos.ts'
import { savePostDraft } from '../db/tables/postDrafts.ts'
import { advancePost, insertIntent } from '../db/tables/posts.ts'
import { saveKnownPupils } from '../db/tables/register.ts'
import { keepRun, readRetention } from '../db/tables/retention.ts'
import { scratchIntent } from '../testing/scratchPosting.ts'
import {
  madeUpPhotoId,
  madeUpPupil,
  openScratch,
  scratchFolder,
  scratchKey,
} from '../testing/scratchRecords.ts'
import { head, logLines } from '../testing/scratchStaff.ts'
import { openVault } from '../vault/vault.ts'
import { dueNow, eraseDue, eraseDueDaily } from './eraseDue.ts'
import { saveKeeping } from './keeping.ts'

const longAgo = Instant.parse('2020-01-01T09:00:00.000Z')

async function school() {
  const folder = scratchFolder()
  const db = openScratch(join(folder, 'records.db'))
  saveOperator(db, head)
  const files = join(folder, 'vault')
  const vault = await openVault(files, scratchKey)
  const add = async (name: string) => {
    const { sha256: original } = await vault.keep(Buffer.from(name))
    await vault.keepRendition(original, 'thumbnail', Buffer.from(`small ${name}`))
    return insertPhoto(db, {
      id: madeUpPhotoId(),
      original,
      size: { width: 9, height: 9 },
      addedAt: longAgo,
    })
  }
  const age = () => {
    for (const file of readdirSync(files))
      utimesSync(join(files, file), new Date(longAgo), new Date(longAgo))
  }
  return {
    db,
    vault,
    add,
    age,
    files,
    desk: { db, vault, operator: head },
  }
}

test('a photo whose time is over goes with its pictures; one that is in use stays', async () => {
  const { db, add, age, files, desk } = await school()
  await add('nobody posted it')
  const chosen = await add('in the making')
  savePostDraft(db, {
    id: DraftId.parse(randomUUID()),
    text: '',
    account: null,
    photos: [chosen.id],
  })
  age()
  expect(dueNow(desk)).toEqual({ photos: 1, pupils: 0, entries: 0 })
  expect(await eraseDue(desk, null)).toEqual({ photos: 1, pupils: 0, entries: 0 })
  expect(listPhotos(db)).toEqual([chosen])
  expect(readdirSync(files)).toHaveLength(2)
  expect(logLines(db)[0]?.says).toBe('Discarded 1 original whose time was over.')
  expect(dueNow(desk).photos).toBe(0)
  db.close()
})

test('pictures of posts that are there stay; files that nothing points at go after a day', async () => {
  const { db, vault, age, desk } = await school()
  const posted = Buffer.from('what was posted')
  const cancelled = Buffer.from('what was cancelled')
  for (const bytes of [posted, cancelled]) {
    await vault.keep(bytes)
    const intent = { ...scratchIntent(head, `Words ${bytes.length}`, [bytes]), approvedAt: longAgo }
    insertIntent(db, intent)
    if (bytes === cancelled) advancePost(db, intent.id, { kind: 'cancelled', by: head.id }, longAgo)
  }
  const left = await vault.keep(Buffer.from('printed and never approved'))
  age()
  const fresh = await vault.keep(Buffer.from('being added at this moment'))
  await eraseDue(desk, null)
  const there = async (bytes: Buffer) => (await vault.fetch(await sha(bytes))).ok
  const sha = async (bytes: Buffer) => {
    const { createHash } = await import('node:crypto')
    return createHash('sha256').update(bytes).digest('hex')
  }
  expect(await there(posted)).toBe(true)
  expect(await there(cancelled)).toBe(false)
  expect((await vault.fetch(left.sha256)).ok).toBe(false)
  expect((await vault.fetch(fresh.sha256)).ok).toBe(true)
  db.close()
})

test('pupils who left longer ago than the school keeps them are erased, and the log says so', async () => {
  const { db, desk } = await school()
  const standing = (leftOn: string) => {
    const pupil = madeUpPupil()
    return {
      id: pupil.id,
      standing: { pupil, registerId: randomUUID(), bornOn: null, leftOn: leftOn as never },
    }
  }
  saveKnownPupils(db, [standing('2020-07-20'), standing('2099-07-20')])
  expect(dueNow(desk).pupils).toBe(1)
  expect((await eraseDue(desk, head.id)).pupils).toBe(1)
  expect(db.prepare('SELECT count(*) FROM pupils').pluck().get()).toBe(1)
  expect(logLines(db)[0]).toMatchObject({ kind: 'pupilErased', actor: head.name })
  db.close()
})

function entries(db: ReturnType<typeof openScratch>, ...days: readonly string[]) {
  for (const day of days) {
    const at = Instant.parse(`${day}T09:00:00.000Z`)
    record(db, { at, actor: head.id, event: { kind: 'signedIn' } })
  }
}

test('the log lets go of its oldest entries, says so, and still holds up to its anchor', async () => {
  const { db } = await school()
  entries(db, '2018-01-01', '2019-01-01', '2026-01-01', '2026-02-01')
  const anchor = { anchor: join(scratchFolder(), 'anchor'), witness: null }
  await dropAnchor(anchor, readHead(db), longAgo, scratchKey)
  expect(db.write((write) => shortenAudit(write, '2020-01-01T00:00:00.000Z'))).toBe(2)
  expect(firstBrokenEntry(db)).toBeNull()
  expect((await verifyAudit(anchor, db, scratchKey)).ok).toBe(true)
  expect(logLines(db).map(({ seq, kind }) => `${seq} ${kind}`)).toEqual([
    '5 auditShortened',
    '4 signedIn',
    '3 signedIn',
  ])
  expect(db.write((write) => shortenAudit(write, '2020-01-01T00:00:00.000Z'))).toBe(0)
  entries(db, '2026-03-01')
  expect(db.write((write) => shortenAudit(write, '2026-02-15T00:00:00.000Z'))).toBe(2)
  expect(firstBrokenEntry(db)).toBeNull()
  db.close()
})

test('entries that were taken away without a word of it are missed', async () => {
  const { db } = await school()
  entries(db, '2018-01-01', '2019-01-01', '2026-01-01')
  db.exec(`UPDATE audit_base SET seq = 2, hash = (SELECT hash FROM audit WHERE seq = 2)`)
  db.exec('DELETE FROM audit WHERE seq <= 2')
  expect(firstBrokenEntry(db)).toBe(3)
  db.close()
})

test('it runs once a day, and waits for a person where the clock has jumped', async () => {
  const { db, desk, add, age } = await school()
  await add('old')
  age()
  keepRun(db, longAgo, { photos: 0, pupils: 0, entries: 0 })
  await eraseDueDaily(desk)
  expect(listPhotos(db)).toHaveLength(1)
  keepRun(db, Instant.parse(new Date(Date.now() - 86_400_000).toISOString()), {
    photos: 0,
    pupils: 0,
    entries: 0,
  })
  await eraseDueDaily(desk)
  expect(listPhotos(db)).toHaveLength(0)
  await add('old, and added after the run')
  await eraseDueDaily(desk)
  expect(listPhotos(db)).toHaveLength(1)
  db.close()
})

test('how long things are kept can be said, and the log names what changed', async () => {
  const { db, desk } = await school()
  const wanted = { originalsDays: 60, leaverYears: 1, auditYears: 6 }
  expect(saveKeeping(desk, wanted)).toMatchObject({ ok: true, value: { settings: wanted } })
  expect(readRetention(db).settings).toEqual(wanted)
  expect(logLines(db).map(({ says }) => says)).toEqual([
    'Changed how long original photos are kept.',
  ])
  db.close()
})
