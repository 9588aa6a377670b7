import { expect, test } from 'vitest'
import { ruleName } from '../../../electron/core/ruleName.ts'
import { duration } from './duration.ts'
import { incidentName } from './incidentName.ts'

test('a time is said as a person would say it', () => {
  expect([0, 1, 35, 119, 120, 240, 2879, 2880, 10_080].map(duration)).toEqual([
    'under a minute',
    '1 minute',
    '35 minutes',
    '119 minutes',
    '2 hours',
    '4 hours',
    '2 days',
    '2 days',
    '7 days',
  ])
})

test('a rule that is not known yet still has a name', () => {
  expect(ruleName('P2')).toBe('No consent for a pupil')
  expect(ruleName('P99')).toBe('P99')
  expect(incidentName('wrongPhotoPosted')).toBe('Wrong photo posted')
})
