import { expect, test } from 'vitest'
import { personCalled } from './personCalled.ts'

test('somebody is called by their name, else their handle, else plainly by what X has not told', () => {
  const known = { key: '123', handle: '@longnights_club', name: 'Long Nights Club' }
  expect(personCalled(known)).toBe('Long Nights Club')
  expect(personCalled({ ...known, name: '' })).toBe('@longnights_club')
  expect(personCalled({ key: '@pasted', handle: null })).toBe('@pasted')
  expect(personCalled({ key: '123', handle: null })).toBe('Name not told by X (id 123)')
})
