import { britishNames } from '../lists/britishNames.ts'
import { familyNames } from '../lists/familyNames.ts'
import type { Knowledge } from '../words.ts'
import type { Chance } from './chance.ts'
import { schoolOf } from './smallSchool.ts'

const listed = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s+/)
    .filter((name) => name.length > 2)
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))

const firstNames = listed(britishNames)
const accented = [
  'Zoë',
  'Chloé',
  'Siân',
  'Łukasz',
  'Renée',
  'Björn',
  'Özlem',
  'Séamus',
  'Þóra',
  'Søren',
  'Aïcha',
  'Núria',
  'José',
  'Šárka',
]
const wordNames = [
  'Grace',
  'Hope',
  'Summer',
  'May',
  'Will',
  'Rose',
  'Mark',
  'Poppy',
  'Daisy',
  'Lily',
  'Ivy',
  'Ruby',
  'Amber',
  'Holly',
  'Robin',
  'Jack',
  'April',
  'Faith',
  'Joy',
  'Autumn',
  'Hazel',
  'Olive',
  'Penny',
  'Max',
  'Rob',
  'Paris',
  'London',
]
const lastNames = [
  ...listed(familyNames),
  ...'Patel Khan Begum Hussain Ahmed Smith Jones Taylor Williams Evans Thomas Roberts Johnson Lewis Walker Robinson Thompson Wright Hughes Edwards Harris Clarke Jackson Phillips Murphy Wilson Davies Kaur Singh Ali Nowak Kowalski Okafor Adeyemi Mensah Osei Nguyen Chen Fernandes Silva Popescu Ionescu Novak Horvath Marlowe Featherstone Hebden Ainsworth'.split(
    ' ',
  ),
]
const wordSurnames =
  'May Hart Dean Brown King Green Day Hill Wood Hall Cook Baker White Black Young Field Park Banks Church Marsh Page Stone Winter Bishop Read'.split(
    ' ',
  )
const classNames = [
  'Nursery',
  'Reception',
  '1 Fir',
  '1 Ash',
  '2 Ash',
  '2 Elm',
  '3 Oak',
  '3 Beech',
  '4 Birch',
  '4 Pine',
  '5 Yew',
  '5 Holly',
  '6 Elm',
  '6 Rowan',
]

/** A roll of any size, with every sort of name that the rules must know: accents, hyphens, apostrophes, words. */
export function bigSchool(pupils: number, chance: Chance): Knowledge {
  const children = Array.from({ length: pupils }, () => {
    const kind = chance.below(100)
    const first =
      kind < 8
        ? chance.of(wordNames)
        : kind < 11
          ? chance.of(accented)
          : kind < 14
            ? `${chance.of(firstNames)}-${chance.of(firstNames)}`
            : chance.of(firstNames)
    const preferred = chance.below(12) === 0 ? { preferred: chance.of(firstNames) } : {}
    return [
      first,
      lastNameFrom(chance),
      { ...preferred, className: chance.of(classNames) },
    ] as const
  })
  return schoolOf(children, [
    'Miss Marlow',
    'Mr Dean',
    'Mrs Adeyemi',
    'Miss Hart',
    'Mr Brown',
    'Claire Magill',
    'Ms Kowalski',
  ])
}

function lastNameFrom(chance: Chance): string {
  const kind = chance.below(100)
  if (kind < 8) return chance.of(wordSurnames)
  if (kind < 18) return `${chance.of(lastNames)}-${chance.of(lastNames)}`
  if (kind < 22)
    return `O'${chance.of(['Brien', 'Connor', 'Neill', 'Sullivan', 'Donnell', 'Hara'])}`
  if (kind < 25) return `Mc${chance.of(['Donald', 'Carthy', 'Kenzie', 'Intyre', 'Allister'])}`
  if (kind < 28) return `${chance.of(lastNames)} ${chance.of(lastNames)}`
  if (kind < 30) return `${chance.of(['van der', 'de la', 'von', 'Al'])} ${chance.of(lastNames)}`
  return chance.of(lastNames)
}
