import { expect, test } from 'vitest'
import { savedWordsFrom } from './savedWordsFrom.ts'

const nothing = { hashtags: '', phrases: '', handles: '', signatures: [] }

test('each line is one, with its sign whether or not it was written', () => {
  expect(
    savedWordsFrom({ ...nothing, hashtags: 'edchat\n\n #PrimaryRocks ', handles: 'CityMuseum' }),
  ).toEqual({
    saved: { hashtags: ['#edchat', '#PrimaryRocks'], phrases: [], signatures: [] },
    handles: ['@CityMuseum'],
  })
})

test('a line that is no hashtag or handle is told', () => {
  expect(savedWordsFrom({ ...nothing, hashtags: 'world book day' })).toEqual({
    unread: '#world book day',
  })
  expect(savedWordsFrom({ ...nothing, handles: '@aNameThatIsFarTooLong' })).toEqual({
    unread: '@aNameThatIsFarTooLong',
  })
})
