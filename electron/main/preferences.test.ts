import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPreferences } from './preferences.ts'

const file = () => join(mkdtempSync(join(tmpdir(), 'preferences-')), 'preferences.json')

test('the last preferences that were kept are read again', async () => {
  const kept = file()
  const preferences = openPreferences(kept)
  await Promise.all([
    preferences.keep({ theme: 'light' }),
    preferences.keep({ theme: 'dark', caution: 'balanced' }),
  ])
  expect(openPreferences(kept).read()).toEqual({ theme: 'dark', caution: 'balanced' })
})

test('what is not ours is as if nothing had been kept', () => {
  for (const text of ['', '[', '{"pupil":"somebody"}', '{"theme":7}']) {
    const kept = file()
    writeFileSync(kept, text)
    expect(openPreferences(kept).read()).toEqual({})
  }
})
