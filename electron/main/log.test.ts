import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLog, withoutSecrets } from './log.ts'

test('paths and tokens are cut out', () => {
  const text = withoutSecrets(
    "ENOENT: no such file, open '/home/office/Year 4/Olivia.jpg' Bearer abc.def C:\\Photos\\Olivia.jpg",
  )
  expect(text).not.toMatch(/Olivia|home|abc\.def|Photos/)
})

test('an unexpected error is found again by its reference', () => {
  const folder = mkdtempSync(join(tmpdir(), 'studio-log-'))
  const file = join(folder, 'studio.log')
  const reference = openLog(file).unexpected(new Error('something odd'))
  expect(readFileSync(file, 'utf8')).toContain(`${reference} Error: something odd`)
  rmSync(folder, { recursive: true })
})

test('a log that cannot be written does not fail the work', () => {
  expect(openLog(join(tmpdir(), 'no-such-folder', 'x', 'studio.log')).unexpected('odd')).toMatch(
    /^[0-9a-f]{8}$/,
  )
})
