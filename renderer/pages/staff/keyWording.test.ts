import { expect, test } from 'vitest'
import { Operator } from '../../../electron/core/operator.ts'
import { awaitedWords } from './keyWording.ts'

const person = (name: string, last: number) =>
  Operator.parse({ id: `10000000-0000-4000-8000-00000000000${last}`, name, role: 'poster' })
const alex = person('Alex Whitelow', 1)
const claire = person('Claire Magill', 2)

const words = (awaited: readonly Operator[], awaitsRecoveryCode: boolean) =>
  awaitedWords({ awaited, awaitsRecoveryCode })

test('a new key says whom and what it waits for, in one breath', () => {
  expect(words([], false)).toBe(null)
  expect(words([alex], false)).toBe('Alex Whitelow has signed in once')
  expect(words([alex, claire], true)).toBe(
    'Alex Whitelow and Claire Magill have signed in once and a new recovery code is printed',
  )
  expect(words([], true)).toBe('a new recovery code is printed')
})

test('whoever is being removed is not waited for', () => {
  const key = { awaited: [alex], awaitsRecoveryCode: false }
  expect(awaitedWords(key, alex.id)).toBe(null)
})
