import { existsSync, rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { head } from '../testing/scratchStaff.ts'
import { studioOfThree } from '../testing/scratchStudio.ts'

test('a school whose ways in are gone is damaged, and is never taken for one that was not set up yet', async () => {
  const { studio, files, signIn } = await studioOfThree()
  await signIn(head.id)
  await studio.lock()
  await studio.ended()
  rmSync(files.keys)
  const damaged = { ok: false, error: { kind: 'recordsDamaged' } }
  expect(await studio.status()).toEqual(damaged)
  expect(await studio.openPractice()).toEqual(damaged)
  expect(existsSync(files.records)).toBe(true)
  expect(existsSync(files.witness)).toBe(true)
})

test('a start that was cut off before anybody sat down is begun again', async () => {
  const { studio, files } = await studioOfThree()
  rmSync(files.keys)
  expect(await studio.status()).toMatchObject({ ok: true, value: { stage: 'firstStart' } })
  expect(await studio.openPractice()).toMatchObject({ ok: true, value: { stage: 'locked' } })
})
