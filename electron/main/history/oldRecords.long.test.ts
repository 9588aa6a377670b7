import { randomUUID } from 'node:crypto'
import { cpSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AuditEvent } from '../../core/audit.ts'
import type { BackupNote } from '../../core/backupNote.ts'
import { headCode } from '../../core/headCode.ts'
import { policyDefaults } from '../../core/school.ts'
import { practiceAccess } from '../../practice/practiceState.ts'
import { type PracticeX, startPracticeX } from '../../practice/practiceX.ts'
import { now } from '../clock.ts'
import { readHead } from '../db/audit/auditLog.ts'
import { readLogDoubt } from '../db/audit/logDoubt.ts'
import { openRecords } from '../db/openRecords.ts'
import { saveAccount } from '../db/tables/accounts.ts'
import { findConnection, saveConnection } from '../db/tables/connections.ts'
import { isHeld } from '../db/tables/posting.ts'
import { expectPost, postsAt } from '../db/tables/posts.ts'
import { findSubmission, submit } from '../db/tables/submissions.ts'
import { pausePosting, readPosting, resumePosting } from '../publishing/pausing.ts'
import { compareHead } from '../reports/log.ts'
import { schoolFiles } from '../school/schoolFiles.ts'
import { createSchool } from '../session/createSchool.ts'
import {
  schoolHandle,
  scratchAccess,
  scratchIntent,
  scratchOutbox,
} from '../testing/scratchPosting.ts'
import { type ScratchRecords, scratchFolder, tamperingWith } from '../testing/scratchRecords.ts'
import { alex, claire, goodPassphrase, head, ks1 } from '../testing/scratchStaff.ts'
import { type AuditKeeper, openAuditKeeper } from './auditKeeper.ts'

let x: PracticeX
beforeAll(async () => {
  x = await startPracticeX({ port: 0, patience: 10_000, refusesDuplicates: false })
})
afterAll(() => x.close())

interface Day {
  readonly db: ScratchRecords
  readonly keeper: AuditKeeper
  readonly approve: (text: string) => ReturnType<ReturnType<typeof scratchOutbox>['approve']>
  /** What scheduled alarms and the start do. */
  readonly wakeUp: () => Promise<void>
}

/** A school on a disk of its own that posts words to a practice X, as the studio would; X forgets nothing. */
async function school() {
  const files = schoolFiles(join(scratchFolder(), 'studio'), 'school')
  const created = await createSchool(files, {
    school: { ...policyDefaults, name: 'Hillside Primary', practice: true, staff: [] },
    operators: [head, claire, alex],
    passphrase: goodPassphrase,
    accounts: [ks1],
    pupils: [],
    consents: [],
    policy: null,
  })
  if (!created.ok) throw new Error(created.error.kind)
  const { dataKey } = created.value

  /** Signs in as the studio does: the log is read, the end is noted, the outbox wakes up. */
  async function day(work: (day: Day) => Promise<void> | void = () => {}): Promise<void> {
    const opened = openRecords(files.records, dataKey, { ifMissing: 'refuse' })
    if (!opened.ok) throw new Error(opened.error.kind)
    const db = tamperingWith(opened.value)
    const keeper = await openAuditKeeper(files, db, dataKey)
    db.write((write) => write.audit(head.id, { kind: 'signedIn' }))
    await keeper.anchor()
    const { outbox, approve } = scratchOutbox(
      db,
      scratchAccess(x.url, practiceAccess(schoolHandle)),
      { isPaused: () => isHeld(db) },
    )
    await outbox.wakeUp()
    const words = (text: string) => approve(text, [])
    await work({ db, keeper, approve: words, wakeUp: outbox.wakeUp })
    await keeper.anchor()
    db.close()
  }

  /** The data folder as it is now, and how to put it back; the note outside it comes along only where that is wished. */
  function copy(withNote = false): () => void {
    const places = withNote ? [files.folder, dirname(files.witness)] : [files.folder]
    const kept = places.map((place) => [place, scratchFolder()] as const)
    for (const [place, copied] of kept) cpSync(place, copied, { recursive: true })
    return () => {
      for (const [place, copied] of kept) {
        rmSync(place, { recursive: true })
        cpSync(copied, place, { recursive: true })
      }
    }
  }
  return { day, copy }
}

const atDesk = (db: ScratchRecords, operator = head, woken: () => void = () => {}) => ({
  db,
  operator,
  postOffice: { wakeUp: woken, hold: () => {} },
})
const timesOnX = (text: string) => x.state().tweets.filter((tweet) => tweet.text === text).length

test('old records that are put back hold everything before the outbox wakes up, and say so', async () => {
  const { day, copy } = await school()
  const text = `Scheduled ${randomUUID()}`
  let asked = ''
  await day(({ db, approve }) => {
    approve(text)
    const { approvedBy, approvedAt, ...intent } = scratchIntent(alex, 'Asked for', [])
    submit(db, {
      ...intent,
      pictures: [],
      fingerprint: '0'.repeat(64),
      by: alex.id,
      at: approvedAt,
    })
    asked = intent.id
    connect(db)
  })
  const putBack = copy()
  await day()
  expect(timesOnX(text)).toBe(1)
  putBack()
  await day(({ db, keeper }) => {
    const [post] = postsAt(db, ['rejected'])
    expect(post).toMatchObject({ text, state: { state: 'rejected', because: 'restored' } })
    expect(findSubmission(db, asked as never)?.state).toBe('withdrawn')
    expect(findConnection(db, ks1.id)).toBeNull()
    expect(readPosting(atDesk(db)).pause).toMatchObject({
      because: 'logInDoubt',
      by: 'the studio',
      awaitsAnswer: true,
    })
    expect(keeper.isInDoubt()).toBe(true)
  })
  expect(timesOnX(text)).toBe(1)
})

test('nobody ends the pause before an administrator has answered, whatever else was paused, and not after a restart', async () => {
  const { day, copy } = await school()
  await day()
  const putBack = copy()
  await day()
  putBack()
  await day(({ db }) => {
    pausePosting(atDesk(db), 'wrongPhoto')
    expect(resumePosting(atDesk(db))).toEqual({ ok: false, error: { kind: 'logInDoubt' } })
  })
  await day(async ({ db, keeper }) => {
    expect(resumePosting(atDesk(db, claire))).toMatchObject({ error: { kind: 'logInDoubt' } })
    expect(await keeper.answerDoubt(head.id, 'backupPutBack')).toBe(true)
    expect(isHeld(db)).toBe(true)
    // The wrong photo is still a reason of its own.
    expect(readPosting(atDesk(db, claire)).pause).toMatchObject({
      because: 'wrongPhoto',
      awaitsAnswer: false,
    })
    expect(resumePosting(atDesk(db, claire))).toMatchObject({ ok: true, value: { pause: null } })
    expect(readLogDoubt(db)).toBeNull()
  })
})

test('what backups know comes later, and holds at once; it is still in doubt after a restart', async () => {
  const { day, copy } = await school()
  const [waits, later] = [`Waits ${randomUUID()}`, `Later ${randomUUID()}`]
  await day(({ approve }) => void approve(waits))
  const putBack = copy(true)
  let note: BackupNote | null = null
  await day(({ db }) => {
    note = { head: readHead(db), madeAt: now() }
  })
  putBack()
  await day(async ({ db, keeper, approve, wakeUp }) => {
    expect((await keeper.verdict()).ok).toBe(true)
    const post = approve(later)
    await keeper.compareWith(note === null ? [] : [note])
    expect(expectPost(db, post.id).state).toEqual({ state: 'rejected', because: 'restored' })
    await wakeUp()
  })
  expect(timesOnX(later)).toBe(0)
  await day(async ({ db, keeper }) => {
    const verdict = await keeper.verdict()
    expect(verdict.ok ? [] : verdict.error.problems).toMatchObject([{ kind: 'behindBackup' }])
    expect(resumePosting(atDesk(db))).toMatchObject({ error: { kind: 'logInDoubt' } })
  })
})

test('a paper that does not agree holds posting once somebody looked again and is sure', async () => {
  const { day } = await school()
  await day(({ db, keeper: audit, approve }) => {
    const desk = { db, audit, operator: alex }
    const post = approve(`On paper ${randomUUID()}`)
    connect(db)
    const { count, hash } = readHead(db)
    const differs = { count, code: '0000 0000' }
    expect(compareHead(desk, { count, code: headCode({ hash }), sure: true })).toMatchObject({
      value: { agrees: true },
    })
    expect(compareHead(desk, { ...differs, sure: false })).toMatchObject({
      value: { agrees: false },
    })
    expect(isHeld(db)).toBe(false)
    compareHead(desk, { ...differs, sure: true })
    expect(isHeld(db)).toBe(true)
    expect(expectPost(db, post.id).state.state).toBe('rejected')
    // A slip on a paper costs no keys to X.
    expect(findConnection(db, ks1.id)).not.toBeNull()
  })
  await day(({ keeper }) => expect(keeper.isInDoubt()).toBe(true))
})

type Deed = 'approve' | 'day' | 'copy' | 'putBack' | 'answer'

test('property: whatever old states are put back, nothing leaves twice and nothing that waited in them leaves', async () => {
  const deeds = fc.array(
    fc.constantFrom<Deed>('approve', 'day', 'copy', 'putBack', 'putBack', 'answer'),
    { minLength: 4, maxLength: 9 },
  )
  const run = async (wanted: readonly Deed[]) => {
    const { day, copy } = await school()
    const copies: { putBack: () => void; atHead: string; waiting: readonly string[] }[] = []
    const texts: string[] = []
    const mayNotLeave = new Set<string>()
    let latest = ''
    const look = async (): Promise<readonly string[]> => {
      let waiting: readonly string[] = []
      await day(({ db }) => {
        waiting = postsAt(db, ['approved', 'uploading', 'ready']).map(({ text }) => text)
        latest = readHead(db).hash
      })
      return waiting
    }
    for (const deed of wanted) {
      if (deed === 'day') await look()
      if (deed === 'approve' || deed === 'copy') {
        const text = randomUUID()
        await day(({ db, approve }) => {
          texts.push(approve(text).text)
          latest = readHead(db).hash
        })
        if (deed === 'copy') copies.push({ putBack: copy(), atHead: latest, waiting: [text] })
      }
      const last = copies.at(-1)
      if (deed === 'putBack' && last !== undefined) {
        last.putBack()
        for (const text of last.waiting) {
          if (last.atHead !== latest && timesOnX(text) === 0) mayNotLeave.add(text)
        }
        await look()
      }
      if (deed === 'answer') {
        await day(async ({ db, keeper, wakeUp }) => {
          await keeper.answerDoubt(head.id, 'backupPutBack')
          resumePosting(atDesk(db))
          await wakeUp()
          latest = readHead(db).hash
        })
      }
    }
    await look()
    for (const text of texts) expect(timesOnX(text)).toBeLessThanOrEqual(1)
    for (const text of mayNotLeave) expect(timesOnX(text)).toBe(0)
  }
  const found: readonly (readonly Deed[])[] = [
    ['copy', 'day', 'putBack', 'day'],
    ['copy', 'day', 'putBack', 'answer', 'day'],
    // What is approved while in doubt, copied, sent after an answer, and put back with the doubt of then.
    ['copy', 'day', 'putBack', 'copy', 'answer', 'day', 'putBack', 'answer', 'day'],
  ]
  for (const one of found) await run(one)
  await fc.assert(fc.asyncProperty(deeds, run), { numRuns: 12 })
}, 240_000)

function connect(db: ScratchRecords): void {
  saveAccount(db, ks1)
  saveConnection(db, {
    account: ks1.id,
    clientId: 'client',
    userId: '1',
    scopes: 'tweet.write',
    access: Buffer.from('a'),
    accessEndsAt: now(),
    refresh: Buffer.from('r'),
    connectedBy: head.id,
    connectedAt: now(),
  })
}

test('what was found is written into the log by name of what it is', () => {
  expect(AuditEvent.safeParse({ kind: 'logDoubted', problems: ['olderCopy'] }).success).toBe(true)
  expect(AuditEvent.safeParse({ kind: 'logDoubted', problems: [] }).success).toBe(false)
})
