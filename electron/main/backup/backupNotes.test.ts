import { randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { AuditEvent } from '../../core/audit.ts'
import { Instant } from '../../core/day.ts'
import { headCode } from '../../core/headCode.ts'
import { policyDefaults } from '../../core/school.ts'
import { listAudit, readHead, record, shortenAudit } from '../db/audit/auditLog.ts'
import { openRecords } from '../db/openRecords.ts'
import { keepBackupFolder } from '../db/tables/backups.ts'
import { type AuditKeeper, openAuditKeeper } from '../history/auditKeeper.ts'
import { linesWith, namesInLines } from '../history/listAuditLines.ts'
import { schoolFiles } from '../school/schoolFiles.ts'
import { createSchool } from '../session/createSchool.ts'
import { type ScratchRecords, scratchFolder, tamperingWith } from '../testing/scratchRecords.ts'
import { goodPassphrase, head } from '../testing/scratchStaff.ts'
import { backupNotes } from './backupNotes.ts'
import { openBackupOffice } from './backupOffice.ts'
import { findBackup } from './readBackup.ts'
import { restoreBackup } from './restoreBackup.ts'

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

async function school() {
  const files = schoolFiles(join(scratchFolder(), 'studio'), 'school')
  const created = await createSchool(files, {
    school: { ...policyDefaults, name: 'Hillside Primary', practice: true, staff: [] },
    operators: [head],
    passphrase: goodPassphrase,
    accounts: [],
    pupils: [],
    consents: [],
    policy: null,
  })
  if (!created.ok) throw new Error(created.error.kind)
  const { dataKey } = created.value
  const stick = join(scratchFolder(), 'stick')
  mkdirSync(stick)

  function opened(): ScratchRecords {
    const records = openRecords(files.records, dataKey, { ifMissing: 'refuse' })
    if (!records.ok) throw new Error(records.error.kind)
    return tamperingWith(records.value)
  }
  /** A day at the desk, with so many things written down and the end noted. */
  async function day(
    work: (db: ScratchRecords, keeper: AuditKeeper) => Promise<void> | void = () => {},
  ): Promise<void> {
    const db = opened()
    keepBackupFolder(db, stick)
    const keeper = await openAuditKeeper(files, db, dataKey)
    const event = AuditEvent.parse({ kind: 'photoRemoved', photo: randomUUID() })
    record(db, { at: Instant.parse(new Date().toISOString()), actor: head.id, event })
    await work(db, keeper)
    await keeper.anchor()
    db.close()
    await pause()
  }
  const backUp = async (db: ScratchRecords) => {
    const office = openBackupOffice({ db, dataKey, files, operator: head, practice: true })
    const made = await office.backUp()
    if (!made.ok) throw new Error(JSON.stringify(made.error))
    return made.value
  }
  /** What the chores find some seconds after somebody has signed in. */
  const problems = async (keeper: AuditKeeper, db: ScratchRecords) => {
    await keeper.compareWith(await backupNotes(db, dataKey))
    const verdict = await keeper.verdict()
    return verdict.ok ? [] : verdict.error.problems
  }
  /** The data folder and the notes beside it, as they are now, to be put back later. */
  function snapshot(): () => void {
    const kept = scratchFolder()
    const places = [files.folder, dirname(files.witness)]
    for (const [at, place] of places.entries())
      cpSync(place, join(kept, String(at)), { recursive: true })
    return () => {
      for (const [at, place] of places.entries()) {
        rmSync(place, { recursive: true })
        cpSync(join(kept, String(at)), place, { recursive: true })
      }
    }
  }
  return { files, dataKey, stick, day, backUp, problems, snapshot }
}

test('a backup says how far its log goes, on the page, in its manifest and in the log', async () => {
  const { day, backUp, stick } = await school()
  await day(async (db) => {
    const before = readHead(db)
    const { lastGood } = await backUp(db)
    expect(lastGood?.log).toEqual({ entries: before.count, code: headCode(before) })
    const found = await findBackup(stick)
    expect(found.ok && found.value.manifest.head).toEqual(before)
    const [line] = linesWith(namesInLines(db), listAudit(db, 1))
    expect(line?.says).toContain(`ends with entry ${before.count}, code ${headCode(before)}`)
  })
})

test('old data and old notes that are put back together are noticed by what a backup knows', async () => {
  const { day, backUp, problems, snapshot } = await school()
  await day()
  const putBack = snapshot()
  await day(async (db, keeper) => {
    await backUp(db)
    expect(await problems(keeper, db)).toEqual([])
  })
  putBack()
  await day(async (db, keeper) => {
    expect((await keeper.verdict()).ok).toBe(true)
    expect(await problems(keeper, db)).toMatchObject([{ kind: 'behindBackup' }])
    expect(keeper.isInDoubt()).toBe(true)
  })
  // Going on to work until the log is longer again does not hide it.
  for (let days = 0; days < 8; days += 1) await day()
  await day(async (db, keeper) => {
    const [found] = await problems(keeper, db)
    expect(found).toMatchObject({ kind: 'behindBackup' })
    if (found?.kind === 'behindBackup') {
      expect(readHead(db).count).toBeGreaterThan(found.expected)
    }
  })
})

test('an administrator’s answer settles it, with what the backup knew in the log, until the next time', async () => {
  const { day, backUp, problems, snapshot } = await school()
  await day()
  const putBack = snapshot()
  await day(async (db) => {
    await backUp(db)
  })
  putBack()
  await day(async (db, keeper) => {
    await problems(keeper, db)
    expect(await keeper.answerDoubt(head.id, 'notExplained')).toBe(true)
    expect(listAudit(db, 1)[0]?.entry.event).toMatchObject({
      kind: 'logDoubtAnswered',
      problems: ['behindBackup'],
    })
    await pause()
    expect(await problems(keeper, db)).toEqual([])
  })
  await day(async (db, keeper) => expect(await problems(keeper, db)).toEqual([]))
})

test('a restore through the studio is no alarm, although later backups know more', async () => {
  const { files, day, backUp, problems, stick } = await school()
  await day(async (db) => {
    await backUp(db)
  })
  const first = await findBackup(stick)
  if (!first.ok) throw new Error(first.error)
  await day(async (db) => {
    await backUp(db)
  })
  const wish = {
    operator: head.id,
    opens: { with: 'passphrase' as const, passphrase: goodPassphrase },
    setAside: true,
  }
  expect((await restoreBackup(first.value, files, wish)).ok).toBe(true)
  await pause()
  await day(async (db, keeper) => expect(await problems(keeper, db)).toEqual([]))
})

test('a manifest that somebody wrote without the school’s key, and one of an earlier version, say nothing', async () => {
  const { day, backUp, problems, stick, dataKey } = await school()
  await day(async (db) => {
    await backUp(db)
  })
  const [name = ''] = readdirSync(stick)
  const file = join(stick, name, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, head: { count: 99, hash: 'f'.repeat(64) } }))
  await day(async (db, keeper) => {
    expect(await backupNotes(db, dataKey)).toEqual([])
    expect(await problems(keeper, db)).toEqual([])
  })
  const { head: _, ...earlier } = manifest
  writeFileSync(file, JSON.stringify(earlier))
  await day(async (db) => expect(await backupNotes(db, dataKey)).toEqual([]))
})

test('a log that was shortened by its age is not taken for another one', async () => {
  const { day, backUp, problems } = await school()
  await day(async (db) => {
    await backUp(db)
  })
  for (let days = 0; days < 3; days += 1) await day()
  await day(async (db, keeper) => {
    const at = Instant.parse(new Date().toISOString())
    const [last] = listAudit(db, 1)
    expect(db.write((write) => shortenAudit(write, last?.entry.at ?? at))).toBeGreaterThan(3)
    await keeper.anchor()
    expect(await problems(keeper, db)).toEqual([])
  })
})
