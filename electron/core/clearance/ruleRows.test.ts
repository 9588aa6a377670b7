import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Blocker, ruleOf } from '../blocker.ts'
import { clear } from '../clearance.ts'
import type { Draft, PhotoDraft } from '../draft.ts'
import type { Records } from '../records.ts'
import { Rule } from '../rule.ts'
import { consent, day, draftOf, photo, photoDraft, pupil, recordsFor } from '../testSchool.ts'
import { type RuleRow, ruleRows } from './ruleRows.ts'

function checked(draft: Draft, records: Records): readonly RuleRow[] {
  const answer = clear(draft, records, day)
  return ruleRows(draft, answer.ok ? [] : answer.error)
}

type Draws<A> = A extends fc.Arbitrary<infer T> ? T : never

const refusedBy = (rows: readonly RuleRow[]) =>
  rows.filter(({ state }) => state === 'notKept').map(({ row }) => row)

const texts = fc.constantFrom(
  '',
  '  ',
  'Year 2 planted their first beans today.',
  'Write to office@school.example today.',
  'The door code is C1234X.',
  'Find us at TS17 9AB.',
  'Read more at https://www.bbc.co.uk/news today.',
  'What a great day.it was lovely.',
  'Well done Odette Quillfeather, gr8 work!',
  'Thanks @somebodysmum for the cakes.',
  'Come and see the painting by Odette Quillfeather.',
  'Congratulations to Odette for a super poem.',
  'We are at the park tomorrow at 3pm.',
  'A day. '.repeat(60),
)
const photos = fc.record({
  covers: fc.constantFrom(photoDraft.covers, []),
  pupils: fc.constantFrom(photoDraft.pupils, []),
  source: fc.constantFrom<PhotoDraft['source']>(
    { kind: 'takenByStaff' },
    { kind: 'other', explanation: '' },
  ),
  altText: fc.constantFrom(photoDraft.altText, '', 'Odette waves.'),
})
const drafts = fc.record({
  pictured: fc.option(photos, { nil: null }),
  text: texts,
  account: fc.constantFrom(draftOf().account, null),
})
const records = fc.record({
  consents: fc.constantFrom([consent], []),
  pupils: fc.constantFrom([pupil], [{ ...pupil, distinctiveName: true }], []),
  proofreading: fc.constantFrom<Records['proofreading']>(
    { kind: 'notRun' },
    { kind: 'run', findings: [] },
  ),
  photos: fc.constantFrom<Records['photos']>(
    [photo],
    [{ ...photo, evidence: { kind: 'notLookedAt' } }],
    [],
  ),
  isSaid: fc.boolean(),
})

const whole = {
  covers: photoDraft.covers,
  pupils: photoDraft.pupils,
  source: photoDraft.source,
  altText: photoDraft.altText,
}
const fine: Draws<typeof drafts> = {
  pictured: whole,
  text: draftOf().text,
  account: draftOf().account,
}
const known: Draws<typeof records> = {
  consents: [consent],
  pupils: [pupil],
  proofreading: { kind: 'run', findings: [] },
  photos: [photo],
  isSaid: true,
}
/** One post for each rule that it breaks, so that no rule is met by chance alone. */
const breaking: Readonly<Record<Rule, readonly [Draws<typeof drafts>, Draws<typeof records>]>> = {
  studio: [{ ...fine, text: '', pictured: null }, known],
  P1: [{ ...fine, pictured: { ...whole, covers: [] } }, known],
  P2: [fine, { ...known, consents: [] }],
  P3: [{ ...fine, text: 'Well done Odette Quillfeather, gr8 work!' }, known],
  P4: [{ ...fine, text: 'Well done Odette Quillfeather, gr8 work!', pictured: null }, known],
  P5: [
    { ...fine, text: 'Congratulations to Odette for a super poem.', pictured: null },
    { ...known, pupils: [{ ...pupil, distinctiveName: true }] },
  ],
  P6: [
    {
      ...fine,
      text: 'Come and see the painting by Odette Quillfeather.',
      pictured: null,
    },
    known,
  ],
  P7: [{ ...fine, text: 'Well done everyone, gr8 work!' }, known],
  P8: [{ ...fine, text: 'A day. '.repeat(60) }, known],
  P9: [{ ...fine, account: null }, known],
  P13: [{ ...fine, text: 'Thanks @somebodysmum for the cakes.' }, known],
  P15: [{ ...fine, pictured: { ...whole, source: { kind: 'other', explanation: '' } } }, known],
  contact: [{ ...fine, text: 'Write to office@school.example today.' }, known],
  link: [{ ...fine, text: 'What a great day.it was lovely.' }, known],
  safety: [{ ...fine, text: 'We are at the park tomorrow at 3pm.' }, known],
}

test('no row is ticked against which something stands, each blocker stands in one row, and a refusal shows', () => {
  fc.assert(
    fc.property(drafts, records, ({ pictured, text, account }, { isSaid, ...others }) => {
      const pictures = pictured === null ? [] : [{ ...photoDraft, ...pictured }]
      const draft: Draft = { ...draftOf(...pictures), text, account }
      const school = { ...recordsFor(...(isSaid ? pictures : [])), ...others }
      const answer = clear(draft, school, day)
      const blockers = answer.ok ? [] : answer.error
      const rows = ruleRows(draft, blockers)
      for (const { state, blockers: own } of rows) {
        expect(state === 'notKept' || state === 'notKnownYet').toBe(own.length > 0)
      }
      expect(rows.flatMap((row) => row.blockers)).toHaveLength(blockers.length)
      expect(new Set(rows.flatMap((row) => row.blockers))).toEqual(new Set(blockers))
    }),
    { numRuns: 400, examples: Object.values(breaking).map(([draft, school]) => [draft, school]) },
  )
})

test.each(Rule.options)(
  'a post that breaks %s alone or with others is among those that were looked at',
  (rule) => {
    const [{ pictured, text, account }, { isSaid, ...others }] = breaking[rule]
    const pictures = pictured === null ? [] : [{ ...photoDraft, ...pictured }]
    const school = { ...recordsFor(...(isSaid ? pictures : [])), ...others }
    const answer = clear({ ...draftOf(...pictures), text, account }, school, day)
    expect(answer.ok ? [] : answer.error.map(ruleOf)).toContain(rule)
  },
)

test('every rule stands in exactly one row', () => {
  const rules = ruleRows(draftOf(photoDraft), []).flatMap((row) => row.rules)
  expect(rules).toHaveLength(Rule.options.length)
  expect(new Set(rules)).toEqual(new Set(Rule.options))
})

test.each([
  ['Write to office@school.example today.', 'contact'],
  ['The door code is C1234X.', 'contact'],
  ['Find us at TS17 9AB.', 'contact'],
  ['Read more at https://www.bbc.co.uk/news today.', 'links'],
  ['Thanks @somebodysmum for the cakes.', 'parents'],
] as const)('what refuses is no tick: %s', (text, row) => {
  const draft = { ...draftOf(photoDraft), text }
  expect(refusedBy(checked(draft, recordsFor(photoDraft)))).toContain(row)
})

test('of a post in which everything is in order every row is kept', () => {
  const rows = checked(draftOf(photoDraft), recordsFor(photoDraft))
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['kept']))
})

test('what a post does not have is neither kept nor not', () => {
  const statesOf = (rows: readonly RuleRow[]) =>
    Object.fromEntries(rows.map(({ row, state }) => [row, state]))
  const words = statesOf(checked(draftOf(), recordsFor()))
  expect(words).toMatchObject({ faces: 'doesNotApply', people: 'doesNotApply', names: 'kept' })
  const none = statesOf(checked({ ...draftOf(), text: '' }, recordsFor()))
  expect(none).toMatchObject({ whole: 'notKept', names: 'doesNotApply', english: 'doesNotApply' })
})

test('nothing is said of the English before the proofreader has read it, in the text or under a picture', () => {
  const notRun = { ...recordsFor(photoDraft), proofreading: { kind: 'notRun' as const } }
  for (const text of [draftOf().text, '']) {
    const rows = checked({ ...draftOf(photoDraft), text }, notRun)
    expect(rows.find(({ row }) => row === 'english')?.state).toBe('notKnownYet')
  }
})

test('what is still looked at and what is wrong already is wrong', () => {
  const blockers: readonly Blocker[] = [
    { kind: 'facesNotLookedFor', photo: photo.id },
    { kind: 'notLookedAt', photo: photo.id },
  ]
  expect(refusedBy(ruleRows(draftOf(photoDraft), blockers))).toEqual(['faces'])
})
