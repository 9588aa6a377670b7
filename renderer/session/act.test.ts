import { beforeEach, expect, test } from 'vitest'
import { PupilId } from '../../electron/core/pupil.ts'
import { ok, refused } from '../../electron/core/result.ts'
import { act } from './act.ts'
import { endSession, useSession } from './windowSession.ts'

/** A main that answers as it is told to. */
const answers = {
  openPost: () => Promise.resolve(refused({ kind: 'notNow' })),
  leavePractice: () => Promise.reject(new Error('the wire broke')),
  savePupilTable: () => Promise.resolve(ok({ saved: true })),
}

beforeEach(() => {
  Object.assign(globalThis, { window: { studio: answers } })
  endSession()
})

test('what main refuses is shown, and nothing is said to be done', async () => {
  expect(await act('openPost', { post: 'one' }, 'It is open.')).toBeNull()
  expect(useSession.getState().problem).toEqual({ kind: 'notNow' })
  expect(useSession.getState().toast).toBeNull()
})

test('a press that breaks on the way is shown like any other', async () => {
  expect(await act('leavePractice', {})).toBeNull()
  expect(useSession.getState().problem?.kind).toBe('unexpected')
})

test('what was done is answered and said', async () => {
  const pupil = PupilId.parse('0196f0c8-6a00-7000-8000-000000000001')
  const done = await act('savePupilTable', { pupil }, ({ saved }) => `Saved: ${saved}`)
  expect(done).toEqual({ saved: true })
  expect(useSession.getState().toast).toEqual({ sentence: 'Saved: true' })
  expect(useSession.getState().problem).toBeNull()
})
