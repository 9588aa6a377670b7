import { expect, test } from 'vitest'
import { count } from './count.ts'
import { smallSchool } from './examples/smallSchool.ts'

const { school } = smallSchool.knowledge

test('the school counts code points, X weighs them', () => {
  expect(count('🌟🌟 £€', school)).toMatchObject({ school: 5, x: 8, over: 0 })
})

test('a link weighs 23 on X, however long it is', () => {
  expect(count(`https://www.school.org/${'a'.repeat(60)}`, school).x).toBe(23)
})

test('the stricter limit says what is over', () => {
  expect(count('a'.repeat(141), school).over).toBe(1)
  expect(count('🌟'.repeat(141), { ...school, characterLimit: 280 }).over).toBe(2)
})
