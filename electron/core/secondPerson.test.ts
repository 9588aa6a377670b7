import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Operator } from './operator.ts'
import { mayTakeBack, needsSecondPerson, whyNotSecond } from './secondPerson.ts'
import { uuid } from './testSchool.ts'

const person = (number: number, role: string) =>
  Operator.parse({ id: uuid(number), name: `Person ${number}`, role })
const anybody = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('poster', 'approver', 'administrator'))
  .map(([number, role]) => person(number, role))

test('a yes of anybody but an administrator waits; a no of anybody counts', () => {
  expect(needsSecondPerson('granted', person(1, 'poster'))).toBe(true)
  expect(needsSecondPerson('granted', person(1, 'approver'))).toBe(true)
  expect(needsSecondPerson('granted', person(1, 'administrator'))).toBe(false)
  for (const decision of ['refused', 'withdrawn'] as const) {
    for (const role of ['poster', 'approver', 'administrator'])
      expect(needsSecondPerson(decision, person(1, role))).toBe(false)
  }
})

test('nobody is the second person to their own word, no poster is one, and everybody else is', () => {
  fc.assert(
    fc.property(anybody, anybody, (first, second) => {
      const isSecond = whyNotSecond(first.id, second) === null
      expect(isSecond).toBe(first.id !== second.id && second.role !== 'poster')
      expect(mayTakeBack(first.id, second)).toBe(isSecond || first.id === second.id)
    }),
  )
})
