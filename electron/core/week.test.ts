import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Day, Instant } from './day.ts'
import { Incident } from './incidents/incident.ts'
import { PolicyVersion } from './policy.ts'
import { Task, tasksOfWeek, type WeekFacts } from './week.ts'

const day = (text: string) => Day.parse(text)
const policy = PolicyVersion.parse({
  version: '3',
  approvedBy: 'the governors',
  approvedOn: '2026-09-01',
  reviewDue: '2027-09-01',
})
const quiet: WeekFacts = {
  now: Instant.parse('2026-11-23T09:00:00.000Z'),
  today: day('2026-11-23'),
  incidents: [],
  unknownPosts: 0,
  postsToGoByHand: 0,
  heldPosts: 0,
  scheduledPosts: 0,
  drafts: 0,
  paused: false,
  consentsWaiting: 0,
  consentsEnding: { pupils: 0, firstOn: null },
  policy,
  reviews: [],
  lastBackup: null,
  logInDoubt: false,
}
const incident = (kind: Incident['kind'], noticedAt: string, number = 1) =>
  Incident.parse({
    id: `40000000-0000-4000-8000-00000000000${number}`,
    number,
    kind,
    what: '',
    noticedAt,
    openedAt: noticedAt,
    openedBy: '10000000-0000-4000-8000-000000000001',
    links: {},
    facts: [],
  })
const sentences = (change: Partial<WeekFacts>) =>
  tasksOfWeek({ ...quiet, ...change }).map(({ urgency, sentence }) => `${urgency}: ${sentence}`)

test('a quiet week asks for nothing', () => {
  expect(tasksOfWeek(quiet)).toEqual([])
})

test('P16: a policy past its review is plain, one near its review is told in time, one without dates is asked for', () => {
  const due = (reviewDue: string) => ({ policy: { ...policy, reviewDue: day(reviewDue) } })
  expect(sentences(due('2026-11-24'))).toEqual(['due: The policy is due for its review tomorrow.'])
  expect(sentences(due('2026-11-23'))).toEqual(['due: The policy is due for its review today.'])
  expect(sentences(due('2026-12-24'))).toEqual([])
  expect(sentences(due('2026-11-22'))).toEqual([
    'now: The policy’s yearly review is overdue by 1 day. Record the new version once it is approved.',
  ])
  expect(sentences(due('2022-02-01'))[0]).toContain('overdue by 4 years')
  expect(sentences({ policy: null })).toHaveLength(1)
})

test('an open incident is named with the hours that are left, the shortest first', () => {
  const incidents = [
    incident('offensive', '2026-11-01T08:00:00.000Z', 1),
    incident('personalData', '2026-11-23T08:30:00.000Z', 2),
    incident('wrongPhoto', '2026-11-22T02:00:00.000Z', 3),
  ]
  expect(sentences({ incidents })).toEqual([
    'now: Incident 3 is open: A wrong photo was posted. Breach clock: 41 hours left to tell the ICO, if the DPO decides so.',
    'now: Incident 2 is open: Personal data were shown or lost. Breach clock: 71 hours left to tell the ICO, if the DPO decides so.',
    'due: Incident 1 is open: Offensive words about the school or its people.',
  ])
})

test('what is late comes before what is due, and drafts come last', () => {
  const tasks = tasksOfWeek({
    ...quiet,
    drafts: 2,
    unknownPosts: 1,
    consentsEnding: { pupils: 3, firstOn: day('2026-11-30') },
    reviews: [
      { handle: '@Ks1Western', state: 'overdue', days: 3 },
      { handle: '@56western', state: 'done', days: 0 },
    ],
    lastBackup: Instant.parse('2026-11-10T09:00:00.000Z'),
  })
  expect(tasks.map(({ sentence }) => sentence)).toEqual([
    '1 post may or may not be on X. Look at the account and say which.',
    'The followers of @Ks1Western were due for review 3 days ago.',
    'The consents of 3 pupils end within thirty days, the first in 7 days. Ask the families in time.',
    'The last backup is 13 days old.',
    '2 drafts wait to be finished.',
  ])
})

test('whatever the facts, each task is one that may be said, urgent ones first', () => {
  const few = fc.nat({ max: 9 })
  const facts = fc.record({
    unknownPosts: few,
    postsToGoByHand: few,
    heldPosts: few,
    scheduledPosts: few,
    drafts: few,
    paused: fc.boolean(),
    consentsEnding: fc.record({
      pupils: few,
      firstOn: fc.constantFrom(null, day('2026-11-23'), day('2026-12-22')),
    }),
    policy: fc.constantFrom(null, policy),
    reviews: fc.array(
      fc.record({
        handle: fc.constantFrom('@Year3_4Western', '@a'),
        state: fc.constantFrom(
          'never' as const,
          'done' as const,
          'today' as const,
          'overdue' as const,
        ),
        days: few,
      }),
    ),
    logInDoubt: fc.boolean(),
    lastBackup: fc.constantFrom(null, 'never' as const, Instant.parse('2026-10-10T09:00:00.000Z')),
  })
  const order = ['now', 'due', 'waiting']
  fc.assert(
    fc.property(facts, (some) => {
      const tasks = tasksOfWeek({ ...quiet, ...some })
      for (const task of tasks) expect(Task.safeParse(task).success).toBe(true)
      const places = tasks.map(({ urgency }) => order.indexOf(urgency))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }),
  )
})

test('a log that is not what was noted of it comes first', () => {
  const [first] = tasksOfWeek({ ...quiet, unknownPosts: 2, logInDoubt: true })
  expect(first).toMatchObject({ about: 'log', urgency: 'now', leadsTo: 'log' })
})
