import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkWords } from './checkWords.ts'
import { bigSchool } from './examples/bigSchool.ts'
import { chanceFrom } from './examples/chance.ts'
import { cleanPosts } from './examples/cleanPosts.ts'
import { plantedPosts } from './examples/plantedNames.ts'
import { withPhoto } from './examples/smallSchool.ts'
import { rollOf } from './roll.ts'

const chance = chanceFrom(20_261_122)
const school = bigSchool(400, chance)
const roll = rollOf(school)

test('of names in every form, hardly one goes unseen beside a picture', () => {
  const posts = plantedPosts(school.pupils, 600, chance)
  const missed = posts.filter(
    ({ words }) => !checkWords(words, roll).some(({ rule }) => rule === 'P3'),
  )
  expect(missed.length).toBeLessThanOrEqual(posts.length * 0.005)
})

test('of clean posts, hardly one is refused and few are asked about', () => {
  const posts = cleanPosts(400, chance)
  const found = posts.map((words) => checkWords(words, roll))
  const refused = found.filter((findings) => findings.some(({ effect }) => effect === 'refuse'))
  expect(refused.length).toBeLessThan(posts.length * 0.02)
  expect(found.filter((findings) => findings.length > 0).length).toBeLessThan(posts.length * 0.08)
})

test('whatever is written, every finding lies inside its part and quotes it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.string({ maxLength: 60 }),
      (text, alt) => {
        for (const { where, start, end, text: quoted } of checkWords(withPhoto(text, alt), roll)) {
          expect((where.part === 'text' ? text : alt).slice(start, end)).toBe(quoted)
        }
      },
    ),
  )
})

test('the same words give the same findings', () => {
  const words = withPhoto('Grace and Will won #WellDoneAmelia @someone lol')
  expect(checkWords(words, roll)).toEqual(
    checkWords(words, rollOf({ ...school, pupils: [...school.pupils] })),
  )
})
