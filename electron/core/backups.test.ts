import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backupsToDrop, isBackupDue, nextBackupDue } from './backups.ts'
import { Instant } from './day.ts'

const at = (day: string) => Instant.parse(`${day}T09:00:00.000Z`)

test('a backup is due at once where there is none, and a week after the last good one', () => {
  expect(isBackupDue(null, at('2026-11-22'))).toBe(true)
  expect(isBackupDue(at('2026-11-22'), at('2026-11-28'))).toBe(false)
  expect(isBackupDue(at('2026-11-22'), at('2026-11-29'))).toBe(true)
})

test('a clock that went back does not put the next one off', () => {
  expect(isBackupDue(at('2036-01-01'), at('2026-11-22'))).toBe(true)
  expect(nextBackupDue(at('2026-11-22'), at('2026-11-23'))).toBe('2026-11-29T09:00:00.000Z')
})

test('the newest stay, as many as were asked for, in whatever order they are found', () => {
  const days = fc.uniqueArray(
    fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
  )
  fc.assert(
    fc.property(days, fc.nat(10), (found, keep) => {
      const backups = found.map((day) => ({ madeAt: day.toISOString() }))
      const dropped = new Set(backupsToDrop(backups, keep))
      const kept = backups.filter((backup) => !dropped.has(backup))
      expect(kept.length).toBe(Math.min(keep, backups.length))
      for (const one of kept)
        for (const gone of dropped) expect(one.madeAt >= gone.madeAt).toBe(true)
    }),
  )
})
