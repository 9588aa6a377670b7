import { expect, test } from 'vitest'
import { Pupil } from '../pupil.ts'
import { isNamedIn, isTypedNameOf } from './namedIn.ts'

const pupil = Pupil.parse({
  id: '00000000-0000-4000-8000-000000000001',
  firstName: 'Zoë',
  preferredName: 'Zozo',
  lastName: 'Otterburn-Vale',
  className: '3 Oak',
  yearGroup: '3',
  distinctiveName: false,
  neverShown: false,
})

test.each([
  'Well done Zoe!',
  'Zozo’s poem',
  '#ZoeOtterburnVale',
  'Mrs Vale, mother',
  'OTTERBURN came too',
])('“%s” holds the name', (text) => expect(isNamedIn(text, pupil)).toBe(true))

test.each(['', 'Year 3 went to the zoo.', 'The valet parked', 'zozobra'])(
  '“%s” does not hold the name',
  (text) => expect(isNamedIn(text, pupil)).toBe(false),
)

test('the name is typed as it is shown; accents and case are forgiven, another name is not', () => {
  expect(isTypedNameOf('zozo otterburn-vale ', pupil)).toBe(true)
  expect(isTypedNameOf('Zoë Otterburn-Vale', pupil)).toBe(false)
  expect(isTypedNameOf('', pupil)).toBe(false)
})
