import { expect, test } from 'vitest'
import { Role } from './operator.ts'
import { isAtLeast, type Who, type WhyNot, whyNotUse } from './rights.ts'

const [poster, approver, administrator] = Role.options.map((role) => ({ role }))
const everybody = [null, poster, approver, administrator] as const

test('every kind of person is told whether, and why not, for everything that there may be', () => {
  const told: Readonly<Record<Who, readonly (WhyNot | null)[]>> = {
    anybody: [null, null, null, null],
    signedOut: [null, 'notNow', 'notNow', 'notNow'],
    signedIn: ['locked', null, null, null],
    approver: ['locked', 'notAllowed', null, null],
    administrator: ['locked', 'notAllowed', 'notAllowed', null],
  }
  for (const [who, answers] of Object.entries(told)) {
    expect(
      everybody.map((one) => whyNotUse(who as Who, one ?? null)),
      who,
    ).toEqual(answers)
  }
})

test('a role may do all that the ones before it may, and nothing of the ones after it', () => {
  for (const [high, role] of Role.options.entries()) {
    for (const [low, least] of Role.options.entries()) {
      expect(isAtLeast({ role }, least), `${role} as ${least}`).toBe(high >= low)
    }
  }
})
