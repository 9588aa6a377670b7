import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { limits, openLog, withoutSecrets } from './log.ts'

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

test('however many errors there are, the log keeps the newest and stays small', () => {
  const folder = mkdtempSync(join(tmpdir(), 'studio-log-'))
  const log = openLog(join(folder, 'studio.log'))
  const sentence = 'something odd was said, and said again. '.repeat(180)
  let newest = ''
  for (let number = 0; number < 600; number += 1) newest = log.unexpected(`${number} ${sentence}`)
  const files = readdirSync(folder).toSorted()
  expect(files).toEqual(['studio.log', 'studio.log.1', 'studio.log.2'])
  for (const file of files) {
    expect(statSync(join(folder, file)).size).toBeLessThanOrEqual(limits.file)
  }
  expect(readFileSync(join(folder, 'studio.log'), 'utf8')).toContain(`${newest} 599 something odd`)
  rmSync(folder, { recursive: true })
})

test('one error that comes again and again is counted under its one reference', () => {
  const folder = mkdtempSync(join(tmpdir(), 'studio-log-'))
  const file = join(folder, 'studio.log')
  const log = openLog(file)
  const references = new Set(Array.from({ length: 1_234 }, () => log.unexpected('always the same')))
  const [reference] = references
  expect(references.size).toBe(1)
  expect(readFileSync(file, 'utf8').trim().split('\n')).toEqual([
    `${reference} always the same`,
    `${reference} came 10 times by now`,
    `${reference} came 100 times by now`,
    `${reference} came 1000 times by now`,
  ])
  rmSync(folder, { recursive: true })
})

test('an endless text is cut, and no secret passes because it was cut in two', () => {
  const folder = mkdtempSync(join(tmpdir(), 'studio-log-'))
  const file = join(folder, 'studio.log')
  const secret = 'SeCrEt'.repeat(12)
  const path = '/home/office/Olivia.jpg '
  for (let shift = 0; shift < 90; shift += 1) {
    const before = path.repeat(Math.ceil((2 * limits.entry) / path.length) - 3)
    const padding = 'x '.repeat(shift)
    openLog(file).unexpected(`${before}${padding}${secret} ${'and so on '.repeat(100_000)}`)
  }
  const text = readFileSync(file, 'utf8')
  expect(text).not.toMatch(/SeCrEt|Olivia|home/)
  expect(text.length).toBeLessThan(90 * (limits.entry + 100))
  rmSync(folder, { recursive: true })
})
