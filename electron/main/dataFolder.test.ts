import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolderWords, folderNamed, problemOfDataFolder } from './dataFolder.ts'
import { scratchFolder } from './testing/scratchRecords.ts'

const isRoot = process.getuid?.() === 0

test('a folder that is there, and one that can be made, have no problem, and nothing is left in them', () => {
  const folder = join(scratchFolder(), 'a', 'studio')
  expect([problemOfDataFolder(folder), problemOfDataFolder(folder)]).toEqual([null, null])
  expect(readdirSync(folder)).toEqual([])
})

test('a file in the place of the folder, or on the way to it, is a problem, and stays as it is', () => {
  const file = join(scratchFolder(), 'studio')
  writeFileSync(file, 'x')
  expect([problemOfDataFolder(file), problemOfDataFolder(join(file, 'within'))]).toEqual([
    'unreachable',
    'unreachable',
  ])
  expect(existsSync(file)).toBe(true)
})

test.skipIf(isRoot || process.platform === 'win32')(
  'a folder that may not be written in is told',
  () => {
    const folder = scratchFolder()
    chmodSync(folder, 0o500)
    expect(problemOfDataFolder(folder)).toBe('readOnly')
    chmodSync(folder, 0o700)
  },
)

test.skipIf(process.platform !== 'linux')('a folder on a disk that takes nothing is told', () => {
  expect(['readOnly', 'unreachable']).toContain(problemOfDataFolder('/proc/studio'))
})

test('a folder that the system cannot name is a problem, and is said without a name', () => {
  const nameless = folderNamed(() => {
    throw new Error('Failed to get the path')
  })
  expect(problemOfDataFolder(nameless)).toBe('unreachable')
  expect(dataFolderWords('unreachable', nameless)).toMatch(/reached or made\. Nothing was lost/)
})

test('each problem is said with the folder, the calm and the next step', () => {
  for (const problem of ['unreachable', 'readOnly'] as const) {
    const words = dataFolderWords(problem, '/somewhere/studio')
    expect(words).toMatch(/: \/somewhere\/studio\. Nothing was lost .* open the studio again\.$/)
  }
})
