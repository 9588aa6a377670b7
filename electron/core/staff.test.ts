import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Operator, OperatorName, Role } from './operator.ts'
import { looksLikeName, whyNotRemove, whyNotRole } from './staff.ts'

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

test('names that a reader takes for one another are one name', () => {
  const alike = [
    ['Alex Whitelow', 'ALEX  whitelow '],
    ['Alex Whitelow', 'Alex White-low'],
    ['Alex Whitelow', '\u0410l\u0435x Whitelow'],
    ['Alex Whitelow', 'Alex\u200b White\u00adlow'],
    ['Alex Whitelow', 'A1ex Whltelow'],
    ['Renée Marne', 'Renee Mame'],
    ['Zoë O’Hara', 'ZOE 0HARA'],
    ['𝐀𝐥𝐞𝐱 Whitelow', 'Alex Whitelow'],
  ] as const
  for (const [one, other] of alike) expect(looksLikeName(one, other), other).toBe(true)
  expect(looksLikeName('Alex Whitelow', 'Alex B. Whitelow')).toBe(false)
  expect(looksLikeName('Alex Whitelow', 'Alexa Whitelow')).toBe(false)
  expect(looksLikeName('王芳', '王伟')).toBe(false)
})

test('a name that nobody can see is no name', () => {
  for (const name of ['\u200b\u200b', '\u3164', ' \u00ad ', '--']) {
    expect(OperatorName.safeParse(name).success, JSON.stringify(name)).toBe(false)
  }
  expect(OperatorName.parse(' Zoë O’Hara ')).toBe('Zoë O’Hara')
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
