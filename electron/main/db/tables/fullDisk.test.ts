import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  madeUpPupil,
  openScratch,
  type ScratchRecords,
  scratchFolder,
  scratchInstant,
  scratchKey,
} from '../../testing/scratchRecords.ts'
import { dropAnchor } from '../audit/anchor.ts'
import { readHead, record } from '../audit/auditLog.ts'
import { verifyAudit } from '../audit/verifyAudit.ts'
import { openDatabase } from '../file/open.ts'
import { listPupils, savePupils } from './pupils.ts'

/** A disk of three megabytes; null where this user may not make one. */
function smallDisk(): string | null {
  const folder = scratchFolder()
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder])
  return made.status === 0 ? folder : null
}

/** Saves pupils, each with its audit entry in the same transaction, until the disk says no. */
function saveUntilFull(db: ScratchRecords): {
  readonly saved: readonly string[]
  readonly error: unknown
} {
  const saved: string[] = []
  const save = db.transaction((pupil: ReturnType<typeof madeUpPupil>) => {
    savePupils(db, [pupil])
    record(db, { at: scratchInstant, actor: null, event: { kind: 'signedIn' } })
  })
  for (;;) {
    const pupil = madeUpPupil()
    try {
      save(pupil)
    } catch (error) {
      return { saved, error }
    }
    saved.push(pupil.id)
  }
}

test('when the disk fills up everything saved before is there, and the school opens again once there is room', async (context) => {
  const folder = smallDisk()
  if (folder === null) return context.skip('Only an administrator on Linux can make a small disk.')
  try {
    const [file, anchor, other] = ['school.db', 'anchor', 'other'].map((name) => join(folder, name))
    if (!file || !anchor || !other) throw new Error('Three names were given.')
    const notes = { anchor, witness: `${anchor}.witness` }
    writeFileSync(other, Buffer.alloc(1_500_000))
    const db = openScratch(file)
    const { saved, error } = saveUntilFull(db)
    expect(error).toHaveProperty('code', 'SQLITE_FULL')
    expect(saved.length).toBeGreaterThan(50)
    expect(listPupils(db)).toHaveLength(saved.length)
    await expect(dropAnchor(notes, readHead(db), scratchInstant, scratchKey)).rejects.toThrow(
      'ENOSPC',
    )
    db.close()
    expect(openDatabase(file, scratchKey)).toEqual({ ok: false, error: { kind: 'diskFull' } })
    rmSync(other)
    const again = openScratch(file)
    const kept = listPupils(again).map((pupil) => pupil.id)
    expect([...kept].sort()).toEqual([...saved].sort())
    await dropAnchor(notes, readHead(again), scratchInstant, scratchKey)
    const sound = { head: { count: saved.length }, unanchored: 0 }
    expect(await verifyAudit(notes, again, scratchKey)).toMatchObject({ ok: true, value: sound })
    again.close()
  } finally {
    spawnSync('umount', [folder])
  }
})
