import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isDiskFull } from './isDiskFull.ts'
import { writeAtomically } from './writeAtomically.ts'

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'studio-files-'))
}

test('the file holds exactly the bytes that were given, and no other file is left', async () => {
  const folder = newFolder()
  const file = join(folder, 'print.jpg')
  for (const size of [0, 1, 3_000_000, 7]) {
    await writeAtomically(file, Buffer.alloc(size, size % 251))
    expect(readFileSync(file).equals(Buffer.alloc(size, size % 251))).toBe(true)
  }
  expect(readdirSync(folder)).toEqual(['print.jpg'])
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0)
})

test('a folder that is not there is an error, and so is a folder in the place of the file', async () => {
  const folder = newFolder()
  await expect(writeAtomically(join(folder, 'gone', 'a'), Buffer.of(1))).rejects.toThrow('ENOENT')
  mkdirSync(join(folder, 'taken', 'deep'), { recursive: true })
  await expect(writeAtomically(join(folder, 'taken'), Buffer.of(1))).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['taken'])
})

/** A disk of one megabyte; null where this user may not make one. */
function smallDisk(): string | null {
  const folder = newFolder()
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
  return made.status === 0 ? folder : null
}

test('on a full disk the old file stays, nothing half-written is left, and it is told', async (context) => {
  const folder = smallDisk()
  if (folder === null) return context.skip('Only an administrator on Linux can make a small disk.')
  try {
    const file = join(folder, 'print.jpg')
    writeFileSync(file, 'the old one')
    const failure = await writeAtomically(file, Buffer.alloc(3_000_000, 65)).catch((error) => error)
    expect(isDiskFull(failure)).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe('the old one')
    expect(readdirSync(folder)).toEqual(['print.jpg'])
    await writeAtomically(file, Buffer.alloc(300_000, 65))
    expect(statSync(file).size).toBe(300_000)
  } finally {
    spawnSync('umount', [folder])
  }
})
