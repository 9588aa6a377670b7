import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Operator, Role } from './operator.ts'
import { whyNotRemove, whyNotRole } from './staff.ts'

const id = (number: number) => `10000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const person = (number: number, role: Role) =>
  Operator.parse({ id: id(number), name: `Person ${number}`, role })

const head = person(1, 'administrator')
const deputy = person(2, 'administrator')
const clerk = person(3, 'poster')

test('the last administrator is neither removed nor given another role, whoever asks', () => {
  const staff = [head, clerk]
  expect(whyNotRemove(staff, head.id, head.id)).toBe('lastAdministrator')
  expect(whyNotRole(staff, head.id, head.id, 'poster')).toBe('lastAdministrator')
})

test('nobody removes or demotes themselves; another administrator may', () => {
  const staff = [head, deputy, clerk]
  expect(whyNotRemove(staff, head.id, head.id)).toBe('yourself')
  expect(whyNotRole(staff, head.id, head.id, 'approver')).toBe('yourself')
  expect(whyNotRemove(staff, deputy.id, head.id)).toBeNull()
  expect(whyNotRole(staff, head.id, head.id, 'administrator')).toBeNull()
})

test('whoever is not there is neither removed nor given a role', () => {
  expect(whyNotRemove([head], head.id, clerk.id)).toBe('unknown')
  expect(whyNotRole([head], head.id, clerk.id, 'approver')).toBe('unknown')
})

test('whatever is asked in whatever order, an administrator is left', () => {
  const step = fc.record({
    by: fc.nat(4),
    whom: fc.nat(4),
    role: fc.option(fc.constantFrom(...Role.options)),
  })
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...Role.options), { maxLength: 4 }),
      fc.array(step),
      (roles, steps) => {
        let staff = [head, ...roles.map((role, index) => person(index + 2, role))]
        for (const { by, whom, role } of steps) {
          const [first, second] = [person(by + 1, 'poster').id, person(whom + 1, 'poster').id]
          if (role === null) {
            if (whyNotRemove(staff, first, second) === null)
              staff = staff.filter((one) => one.id !== second)
          } else if (whyNotRole(staff, first, second, role) === null) {
            staff = staff.map((one) => (one.id === second ? { ...one, role } : one))
          }
          expect(staff.some((one) => one.role === 'administrator')).toBe(true)
        }
      },
    ),
  )
})
