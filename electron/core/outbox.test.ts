import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Instant } from './day.ts'
import { OperatorId } from './operator.ts'
import {
  type AnswerOfX,
  afterwards,
  Doubt,
  Hold,
  mayPass,
  type PostEvent,
  type PostState,
  Rejection,
  refusalOf,
  type Trouble,
  TweetId,
  whatItMeans,
} from './outbox.ts'

const tweet = TweetId.parse('1990000000000000001')
const by = OperatorId.parse('a0000000-0000-4000-8000-000000000001')
const resetsAt = Instant.parse('2026-11-22T14:15:00.000Z')

const problem = (status: number, detail = '', name = 'about:blank'): Trouble => ({
  kind: 'problem',
  status,
  detail,
  name,
  resetsAt: status === 429 ? resetsAt : null,
})

test('a receipt is a yes', () => {
  expect(whatItMeans({ kind: 'accepted', tweet })).toEqual({ verdict: 'yes', tweet })
})

test.each([
  [problem(400, 'One or more parameters'), 'rejected', 'invalid'],
  [problem(400, 'The Tweet contains an invalid URL'), 'rejected', 'invalidLink'],
  [problem(422), 'rejected', 'invalid'],
  [problem(401, 'Unauthorized'), 'blocked', 'auth'],
  [problem(402, 'CreditsDepleted'), 'blocked', 'credits'],
  [problem(429), 'blocked', 'rate'],
  [problem(403, 'You are not permitted to perform this action'), 'rejected', 'notPermitted'],
  [problem(403, 'Unsupported Authentication'), 'blocked', 'auth'],
  [problem(403, 'When authenticating', 'client-not-enrolled'), 'blocked', 'enrolment'],
  [problem(403, '', 'https://api.x.com/2/problems/user-not-enrolled'), 'blocked', 'enrolment'],
  [problem(403, '', 'https://api.x.com/2/problems/usage-capped'), 'blocked', 'usageCap'],
  [problem(403, '', 'https://api.x.com/2/problems/user-suspended'), 'blocked', 'suspended'],
  [problem(403, 'Your account is not permitted to access this feature'), 'blocked', 'feature'],
  [problem(403, 'Forbidden'), 'blocked', 'scope'],
  [problem(403, 'Something new'), 'rejected', 'forbidden'],
  [{ kind: 'neverLeft', why: 'ENOTFOUND' } as const, 'blocked', 'connection'],
  [{ kind: 'notConnected' } as const, 'blocked', 'auth'],
])('%o is a no, and says which', (answer, state, because) => {
  expect(whatItMeans(answer)).toMatchObject({ verdict: 'no', refusal: { state, because } })
})

test('a rate limit says when it ends', () => {
  expect(whatItMeans(problem(429))).toMatchObject({ refusal: { until: resetsAt } })
})

const unclear: readonly (readonly [Trouble, Doubt])[] = [
  [problem(403, 'You are not allowed to create a Tweet with duplicate content.'), 'duplicate'],
  [problem(500), 'xTrouble'],
  [problem(503), 'xTrouble'],
  [problem(404), 'unreadable'],
  [problem(408), 'unreadable'],
  [{ kind: 'webPage', status: 200 }, 'webFilter'],
  [{ kind: 'webPage', status: 403 }, 'webFilter'],
  [{ kind: 'unreadable', status: 201 }, 'unreadable'],
  [{ kind: 'unreadable', status: 502 }, 'xTrouble'],
  [{ kind: 'noAnswer', why: 'tookTooLong' }, 'lost'],
  [{ kind: 'noAnswer', why: 'lost' }, 'lost'],
]

test.each(unclear)('%o leaves open whether it posted', (answer, doubt) => {
  expect(whatItMeans(answer)).toEqual({ verdict: 'unclear', doubt })
})

test.each(unclear)('of an upload %o is only a pause', (trouble) => {
  expect(refusalOf(trouble).state).toBe('blocked')
})

test('a harmless question is asked again only where that may help', () => {
  expect(mayPass(problem(503))).toBe(true)
  expect(mayPass({ kind: 'noAnswer', why: 'lost' })).toBe(true)
  expect(mayPass(problem(402))).toBe(false)
  expect(mayPass({ kind: 'webPage', status: 200 })).toBe(false)
})

const someTrouble: fc.Arbitrary<Trouble> = fc.oneof(
  fc
    .record({ status: fc.integer({ min: 300, max: 599 }), detail: fc.string(), name: fc.string() })
    .map(({ status, detail, name }) => problem(status, detail, name)),
  fc.constantFrom(...unclear.map(([trouble]) => trouble)),
)
const someEvent: fc.Arbitrary<PostEvent> = fc.oneof(
  fc.constantFrom<PostEvent>(
    { kind: 'uploadBegan' },
    { kind: 'uploaded' },
    { kind: 'sendingBegan' },
    { kind: 'found', tweet },
    { kind: 'notFound', doubt: 'lost' },
    { kind: 'itIsThere', tweet, by },
    { kind: 'itIsThere', tweet: null, by },
    { kind: 'itIsNotThere', by },
    { kind: 'releasedAgain', by },
    { kind: 'cancelled', by },
    { kind: 'stopped', refusal: { state: 'rejected', because: 'noLongerCleared' } },
  ),
  someTrouble.map((trouble): PostEvent => ({ kind: 'answered', meaning: whatItMeans(trouble) })),
  someTrouble.map((trouble): PostEvent => ({ kind: 'stopped', refusal: refusalOf(trouble) })),
  fc.constant<PostEvent>({ kind: 'answered', meaning: { verdict: 'yes', tweet } }),
)

const approved: PostState = { state: 'approved' }

test('between two sendings stands a person', () => {
  fc.assert(
    fc.property(fc.array(someEvent, { maxLength: 200 }), (events) => {
      let post: PostState = approved
      let sentSincePerson = false
      for (const event of events) {
        const next = afterwards(post, event)
        if (next === null) continue
        if ('by' in event) sentSincePerson = false
        if (event.kind === 'sendingBegan') {
          expect(sentSincePerson).toBe(false)
          sentSincePerson = true
        }
        post = next
      }
    }),
    { numRuns: 2000 },
  )
})

test('a post that may be on X goes out again only when a person says that it is not there', () => {
  const people: readonly PostEvent['kind'][] = ['itIsNotThere']
  fc.assert(
    fc.property(someEvent, (event) => {
      const next = afterwards({ state: 'unknown', doubt: 'lost' }, event)
      if (next !== null && next.state !== 'posted') expect(people).toContain(event.kind)
    }),
  )
})

test('an unclear answer leaves it sending, until the timeline or a person says which', () => {
  fc.assert(
    fc.property(someTrouble, (trouble) => {
      const meaning = whatItMeans(trouble)
      fc.pre(meaning.verdict === 'unclear')
      const next = afterwards({ state: 'sending' }, { kind: 'answered', meaning })
      expect(next).toEqual({ state: 'sending' })
    }),
  )
})

test('posted and rejected are the end of it', () => {
  fc.assert(
    fc.property(someEvent, (event) => {
      expect(afterwards({ state: 'posted', tweet }, event)).toBeNull()
      expect(afterwards({ state: 'rejected', because: 'invalid' }, event)).toBeNull()
    }),
  )
})

test('once it is being sent it cannot be cancelled', () => {
  expect(afterwards({ state: 'sending' }, { kind: 'cancelled', by })).toBeNull()
})

test('every reason has a name that rows can keep', () => {
  const answer: AnswerOfX = problem(402)
  const meaning = whatItMeans(answer)
  expect(meaning).toMatchObject({ refusal: { because: Hold.parse('credits') } })
  expect(Rejection.options).toContain('cancelled')
  expect(Doubt.options).toContain('stopped')
})
