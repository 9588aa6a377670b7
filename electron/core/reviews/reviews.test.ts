import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AccountId, Handle } from '../account.ts'
import { costOfReading } from '../cost.ts'
import { Day } from '../day.ts'
import { readBio } from './bio.ts'
import { FollowerKey, keyOfHandle, type ListedFollower } from './follower.ts'
import { type FollowerFact, freshAmong, goneFrom } from './freshFollowers.ts'
import { openSteps } from './mention.ts'
import { pastedFollowers } from './pastedFollowers.ts'
import { dueOf, reviewsDue } from './reviewsDue.ts'

const id = (number: number) => FollowerKey.parse(String(number))
const listed = (numbers: readonly number[]): readonly ListedFollower[] =>
  numbers.map((number) => ({ key: id(number), handle: Handle.parse(`@user_${number}`) }))
const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 120 })
const kept = (keys: readonly number[]): readonly FollowerFact[] =>
  keys.map((key) => ({ follower: id(key), what: 'keep' }))

test('exactly those are new about whom nobody has decided', () => {
  fc.assert(
    fc.property(numbers, numbers, (now, before) => {
      const fresh = freshAmong(listed(now), kept(before)).map(({ key }) => Number(key))
      expect(fresh).toEqual(now.filter((one) => !before.includes(one)))
    }),
  )
})

test('who left and came back is new again, and only a decision ends that', () => {
  fc.assert(
    fc.property(numbers, numbers, (first, second) => {
      const gone = goneFrom(listed(second), kept(first))
      expect(gone.map(Number).toSorted()).toEqual(
        first.filter((one) => !second.includes(one)).toSorted(),
      )
      const facts = [
        ...kept(first),
        ...gone.map((follower) => ({ follower, what: 'gone' as const })),
      ]
      expect(goneFrom(listed(second), facts)).toEqual([])
      const back = freshAmong(listed(first), facts).map(({ key }) => Number(key))
      expect(back).toEqual(first.filter((one) => !second.includes(one)))
    }),
  )
})

test('who was decided about by handle is known when X says the id', () => {
  const facts: readonly FollowerFact[] = [{ follower: keyOfHandle('@User_7'), what: 'unsuitable' }]
  expect(freshAmong(listed([7, 8]), facts).map(({ key }) => key)).toEqual(['8'])
  expect(goneFrom(listed([7]), facts)).toEqual([])
})

const day = (text: string) => Day.parse(text)

test('P10: a review is due a week after the last, and overdue from the day after', () => {
  const done = day('2026-10-26')
  expect(dueOf(null, 7, done)).toEqual({ state: 'never' })
  expect(dueOf(done, 7, day('2026-11-01'))).toEqual({ state: 'done', dueOn: '2026-11-02' })
  expect(dueOf(done, 7, day('2026-11-02'))).toEqual({ state: 'today', dueOn: '2026-11-02' })
  expect(dueOf(done, 7, day('2026-11-05'))).toEqual({
    state: 'overdue',
    dueOn: '2026-11-02',
    days: 3,
  })
})

test('the most overdue account stands first, and one that was never reviewed before one that is done', () => {
  const review = (number: number, lastDoneOn: Day | null) => ({
    account: AccountId.parse(`20000000-0000-4000-8000-00000000000${number}`),
    handle: Handle.parse(`@Account${number}`),
    lastDoneOn,
  })
  const due = reviewsDue(
    [
      review(1, day('2026-11-20')),
      review(2, null),
      review(3, day('2026-11-01')),
      review(4, day('2026-10-01')),
      review(5, day('2026-11-15')),
    ],
    7,
    day('2026-11-22'),
  )
  expect(due.map(({ handle }) => handle)).toEqual([
    '@Account4',
    '@Account3',
    '@Account2',
    '@Account5',
    '@Account1',
  ])
})

test.each([
  'All views my own.',
  'Teacher. ALL VIEWS MY OWN. Tea.',
  'Year 2 | “All  views my own.”',
  "'All views\nmy own.'",
  'All views ‘my’ own.',
  'All\u00a0views my\u200b own .',
  'Ａll views my own.',
])('the bio %j passes', (bio) => {
  expect(readBio(bio)).toEqual({ state: 'pass' })
})

test.each([
  ['All views are my own.', ['all', 'views', '+are', 'my', 'own', '.']],
  ['Year 2 teacher | all views are my own', ['all', 'views', '+are', 'my', 'own', '-.']],
  ['Tea. Views my own', ['-all', 'views', 'my', 'own', '-.']],
  ['All views my own', ['all', 'views', 'my', 'own', '-.']],
  ['All veiws my own.', ['all', '-views', '+veiws', 'my', 'own', '.']],
] as const)('the bio %j is nearly right, and the difference shows', (bio, words) => {
  const reading = readBio(bio)
  if (reading.state !== 'nearly') throw new Error(reading.state)
  const marks = { same: '', missing: '-', extra: '+' }
  const said = reading.difference.map(({ word, is }) => `${marks[is]}${word}`)
  expect(said.toSorted()).toEqual(words.toSorted())
})

test.each(['', 'I grow my own.', 'Lovely views over the hills.', 'All of my own cakes', 'Year 1.'])(
  'the bio %j says nothing of the kind',
  (bio) => {
    expect(readBio(bio)).toEqual({ state: 'missing' })
  },
)

test('P12: the opposite of the statement does not pass', () => {
  expect(readBio('Not all views my own.').state).not.toBe('pass')
  expect(readBio('Overall views my own.').state).not.toBe('pass')
})

test('whatever stands around it, the statement passes; without its words nothing does', () => {
  const around = fc.stringMatching(/^[a-m |,!]{0,60}$/)
  fc.assert(
    fc.property(around, around, (before, after) => {
      expect(readBio(`${before}. All Views My Own. ${after}`).state).toBe('pass')
      expect(readBio(`${before} ${after}`).state).toBe('missing')
    }),
  )
})

const handle = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{3,14}$/)
const dress = fc.constantFrom(
  (text: string) => `@${text}`,
  (text: string) => `  "@${text}" `,
  (text: string) => `https://x.com/${text}`,
  (text: string) => `Somebody\n@${text}\nFollow\nBio with @another in it`,
)

test('pasted handles come back, each once and in lower case, whatever they are wrapped in', () => {
  fc.assert(
    fc.property(fc.array(handle, { minLength: 1, maxLength: 30 }), dress, (handles, wrap) => {
      const keys = pastedFollowers(handles.map(wrap).join('\r\n'))
      const wanted = new Set(handles.map((one) => `@${one.toLowerCase()}`))
      expect(new Set(keys)).toEqual(wanted)
      expect(keys).toHaveLength(wanted.size)
    }),
  )
})

test('X’s own archive gives ids, each once', () => {
  const archive = `window.YTD.follower.part0 = [{"follower" : {"accountId" : "1000000001",
    "userLink" : "https://twitter.com/intent/user?user_id=1000000001"}}, {"follower" : {"accountId" : "77"}}]`
  expect(pastedFollowers(archive)).toEqual(['1000000001', '77'])
})

test('a plain column of ids or handles is read without its heading', () => {
  expect(pastedFollowers('id\n123456789\n987654321\n')).toEqual(['123456789', '987654321'])
  expect(pastedFollowers('Username;joined\nvillage_library;2019\n')).toEqual(['@village_library'])
  expect(pastedFollowers('')).toEqual([])
})

test('no text breaks the reading of a paste', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      for (const key of pastedFollowers(text)) expect(FollowerKey.parse(key)).toBe(key)
    }),
  )
})

test('what is still to do about a mention follows from what it is', () => {
  const bad = { outcome: 'inappropriate', kind: 'offensive' } as const
  expect(openSteps(bad, true, [])).toEqual(['hidden', 'reported'])
  expect(openSteps(bad, false, [])).toEqual(['reported'])
  expect(openSteps(bad, true, ['hidden', 'reported'])).toEqual([])
  expect(openSteps({ outcome: 'phone' }, true, [])).toEqual(['phoned'])
  expect(openSteps({ outcome: 'fine' }, true, [])).toEqual([])
})

test('reading 1,200 followers costs 1.20 dollars where the school owns its app, and 12 where it does not', () => {
  expect(costOfReading(1200)).toEqual({ owned: 1200, other: 12_000 })
})
