import { expect, test } from 'vitest'
import { beginSession, changeSession, endSession, perSession, useSession } from './windowSession.ts'

const queue = perSession(() => ({ waiting: ['blank'] }))

test('what a module keeps is the same until the session ends, and out of reach afterwards', () => {
  queue().waiting.push('Photo 3')
  expect(queue().waiting).toEqual(['blank', 'Photo 3'])
  endSession()
  expect(queue().waiting).toEqual(['blank'])
})

test('what was kept before somebody signed in is not theirs', () => {
  queue().waiting.push('of nobody')
  beginSession()
  expect(queue().waiting).toEqual(['blank'])
})

test('a lock puts everything back that the window held, whatever it was', () => {
  endSession()
  const blank = { ...useSession.getState(), key: null }
  changeSession({ room: 'audit', story: 'one', week: [], leaving: true, recentClasses: ['4B'] })
  endSession()
  expect({ ...useSession.getState(), key: null }).toEqual(blank)
})
