import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Instant } from '../../core/day.ts'
import { scratchFolder } from '../testing/scratchRecords.ts'
import { keepWaiting, readWaiting } from './waitingFile.ts'

test('what waits can be read while the records are locked', () => {
  const folder = scratchFolder()
  const file = join(folder, 'waiting.json')
  const waiting = { posts: 2, next: Instant.parse('2026-11-23T08:30:00.000Z') }
  keepWaiting(file, waiting)
  expect(readWaiting(file)).toEqual(waiting)
  expect(readdirSync(folder)).toEqual(['waiting.json'])
})

test('a file that is missing or says something else speaks of nothing', () => {
  const file = join(scratchFolder(), 'waiting.json')
  expect(readWaiting(file)).toEqual({ posts: 0, next: null })
  for (const text of ['', '{', '{"posts":-1,"next":null}', '{"posts":1,"next":null,"text":"x"}']) {
    writeFileSync(file, text)
    expect(readWaiting(file)).toEqual({ posts: 0, next: null })
  }
})

test('a folder that cannot be written to stops nobody from posting', () => {
  expect(() =>
    keepWaiting(join(scratchFolder(), 'none', 'waiting.json'), { posts: 1, next: null }),
  ).not.toThrow()
})
