import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { BackupProblem } from '../../contract/failure.ts'
import { AuditEvent } from '../../core/audit.ts'
import { Retention } from '../../core/retention.ts'
import { FollowerDecision } from '../../core/reviews/followerDecision.ts'
import { MentionKind } from '../../core/reviews/mention.ts'
import { auditSentence } from './auditSentence.ts'

const names = {
  operator: () => 'Rowan Hale',
  pupil: () => 'Marigold Thistlewood',
  account: () => '@Ks1Example',
  photo: () => 'photo 7',
  incident: () => 'incident 3',
}
const says = (event: object) => auditSentence(AuditEvent.parse(event), names)
const [draft, post] = [randomUUID(), randomUUID()]

test('a refusal says what was wrong, and which rule it was', () => {
  expect(says({ kind: 'refused', draft, blockers: ['words'], rules: ['P3', 'P7'] })).toBe(
    'Was refused: a name beside a picture (P3) and grammar and text-speak (P7).',
  )
  expect(says({ kind: 'refused', draft, blockers: ['nothingToPost'], rules: [] })).toBe(
    'Was refused: there was nothing to post.',
  )
})

test('what became of a post is said in words, not in our own', () => {
  expect(says({ kind: 'postBlocked', post, because: 'credits' })).toBe(
    'The post waits. The account has no credits left at X. Buy credits there, then try again.',
  )
  expect(says({ kind: 'postRejected', post, because: 'somethingNew' })).toBe(
    'The post did not go out.',
  )
  expect(says({ kind: 'connectionRefused', account: post, because: 'wrongAccount' })).toBe(
    '@Ks1Example was not connected: somebody else was signed in in the browser.',
  )
})

test('days and times are written as people write them', () => {
  expect(
    says({ kind: 'consentRecorded', pupil: post, decision: 'withdrawn', on: '2026-10-01' }),
  ).toBe('Recorded a withdrawal for Marigold Thistlewood, dated 1 Oct 2026.')
  expect(says({ kind: 'postScheduled', post, for: '2026-10-01T08:30:00.000Z' })).toMatch(
    /^Chose 1 Oct 2026, \d\d:30 as the time at which it goes out\.$/,
  )
})

const decided = {
  kind: 'followersDecided',
  account: post,
  outcome: 'unsuitable',
  count: 1,
  followers: [],
}

test('no entry of the log shows a word out of the code, or a moment as a computer writes it', () => {
  const lines = [
    ...BackupProblem.options.flatMap((because) => [
      says({ kind: 'backupFailed', because }),
      says({ kind: 'restoreDrilled', because }),
    ]),
    ...Object.keys(Retention.unwrap().shape).map((setting) =>
      says({ kind: 'keepingChanged', settings: [setting] }),
    ),
    ...[
      ...FollowerDecision.options.flatMap((option) => option.unwrap().shape.because.options),
      ...MentionKind.options,
    ].map((because) => says({ ...decided, because })),
    says({ kind: 'restored', madeAt: '2026-10-01T08:30:00.000Z' }),
  ]
  expect(lines.length).toBeGreaterThan(50)
  expect(
    lines.filter((line) => /[a-z][A-Z]|\d{4}-\d\d-\d\d/.test(line.replace('@Ks1Example', ''))),
  ).toEqual([])
})
