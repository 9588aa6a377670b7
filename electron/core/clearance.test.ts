import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Handle } from './account.ts'
import { clear } from './clearance.ts'
import { Day } from './day.ts'
import type { Draft, PhotoDraft } from './draft.ts'
import { FaceId, mostFaces } from './face.ts'
import type { Records } from './records.ts'
import { coverage } from './redaction/hides.ts'
import {
  account,
  consent,
  day,
  draftOf,
  faceBox,
  faceId,
  photo,
  photoDraft,
  pupil,
  recordsFor,
  saidOf,
  uuid,
} from './testSchool.ts'

function kindsOf(draft: Draft, records: Records, today = day): readonly string[] {
  const answer = clear(draft, records, today)
  return answer.ok ? [] : answer.error.map(({ kind }) => kind)
}

test('a draft in which everything is in order is cleared', () => {
  expect(kindsOf(draftOf(photoDraft), recordsFor(photoDraft))).toEqual([])
})

test('P1: a face without a cover refuses and is named by its number', () => {
  const bare: PhotoDraft = { ...photoDraft, covers: [] }
  const answer = clear(draftOf(bare), recordsFor(bare), day)
  expect(answer).toEqual({
    ok: false,
    error: [{ kind: 'faceBare', photo: photo.id, face: faceId, number: 1, partly: false }],
  })
})

test('P1: a cover that leaves part of the face refuses, and says so', () => {
  const [cover] = photoDraft.covers
  if (cover === undefined) throw new Error('the test school has one cover')
  const half: PhotoDraft = {
    ...photoDraft,
    covers: [{ ...cover, centre: { x: cover.centre.x + 60, y: cover.centre.y } }],
  }
  const answer = clear(draftOf(half), recordsFor(half), day)
  expect(!answer.ok && answer.error[0]).toMatchObject({ kind: 'faceBare', partly: true })
})

test('P1: “not yet looked at” refuses, whatever the draft says', () => {
  const records = {
    ...recordsFor(photoDraft),
    photos: [{ ...photo, evidence: { kind: 'notLookedAt' as const } }],
  }
  expect(kindsOf(draftOf(photoDraft), records)).toEqual(['facesNotLookedFor'])
})

test('P1: a dismissed face passes only with a name behind it', () => {
  const dismissed: PhotoDraft = {
    ...photoDraft,
    covers: [],
    dismissals: [{ face: faceId, as: 'notAFace' }],
  }
  expect(kindsOf(draftOf(dismissed), recordsFor(dismissed))).toEqual([])
  const unsigned = { ...recordsFor(dismissed), confirmations: saidOf(dismissed).slice(0, 2) }
  expect(kindsOf(draftOf(dismissed), unsigned)).toEqual(['dismissalUnsigned'])
})

test('P1: an adult stays bare only where the school shows adults', () => {
  const adult: PhotoDraft = {
    ...photoDraft,
    covers: [],
    dismissals: [{ face: faceId, as: 'adultAgreed' }],
  }
  const records = recordsFor(adult)
  expect(kindsOf(draftOf(adult), records)).toEqual(['adultsNotShown'])
  const allowed = { ...records, school: { ...records.school, adultsMayBeShown: true } }
  expect(kindsOf(draftOf(adult), allowed)).toEqual([])
})

test('P1: a face that the crop really leaves out needs no decision', () => {
  const cropped: PhotoDraft = {
    ...photoDraft,
    covers: [],
    crop: { x: 300, y: 0, width: 340, height: 480 },
  }
  expect(kindsOf(draftOf(cropped), recordsFor(cropped))).toEqual([])
})

test('a crop that reaches beyond the photo refuses', () => {
  const crop = { x: 0, y: 0, width: 700, height: 480 }
  const cropped: PhotoDraft = { ...photoDraft, crop }
  expect(kindsOf(draftOf(cropped), recordsFor(cropped))).toEqual(['cropOutsidePhoto'])
})

test('P2: a covered face does not help a pupil without consent', () => {
  const records = { ...recordsFor(photoDraft), consents: [] }
  expect(kindsOf(draftOf(photoDraft), records)).toEqual(['noConsent'])
})

test('P2: every state of consent but a live one refuses', () => {
  const laterNo = { ...consent, on: Day.parse('2026-10-01') }
  const cases = [
    [{ ...consent, decision: 'refused' as const }],
    [consent, { ...laterNo, decision: 'withdrawn' as const }],
    [consent, { ...laterNo, decision: 'refused' as const, givenBy: 'father' }],
    [{ ...consent, expiresOn: Day.parse('2026-11-21') }],
    [{ ...consent, on: Day.parse('2026-11-23') }],
  ]
  for (const consents of cases) {
    expect(kindsOf(draftOf(photoDraft), { ...recordsFor(photoDraft), consents })).toEqual([
      'noConsent',
    ])
  }
})

test('P2: a withdrawn consent that is given again is live again', () => {
  const consents = [
    consent,
    { ...consent, on: Day.parse('2026-10-01'), decision: 'withdrawn' as const },
    { ...consent, on: Day.parse('2026-11-01') },
  ]
  expect(kindsOf(draftOf(photoDraft), { ...recordsFor(photoDraft), consents })).toEqual([])
})

test('P2: a pupil who is never shown refuses, whatever was granted', () => {
  const pupils = [{ ...pupil, neverShown: true }]
  expect(kindsOf(draftOf(photoDraft), { ...recordsFor(photoDraft), pupils })).toEqual(['noConsent'])
})

test('P2: “nobody else is in it” is said again after a change of the list, even to an empty one', () => {
  const nobody: PhotoDraft = { ...photoDraft, pupils: [] }
  expect(kindsOf(draftOf(nobody), recordsFor(photoDraft))).toEqual(['peopleNotConfirmed'])
  expect(kindsOf(draftOf(nobody), recordsFor(nobody))).toEqual([])
})

test('a look at the whole picture is undone by any later edit', () => {
  const [cover] = photoDraft.covers
  if (cover === undefined) throw new Error('the test school has one cover')
  const moved: PhotoDraft = {
    ...photoDraft,
    covers: [{ ...cover, centre: { x: cover.centre.x + 1, y: cover.centre.y } }],
  }
  expect(kindsOf(draftOf(moved), recordsFor(photoDraft))).toEqual(['notLookedAt'])
})

test('P3: a pupil’s name beside a picture refuses, in the text and in the alt text', () => {
  const named = { ...draftOf(photoDraft), text: 'Odette planted a bean today.' }
  expect(kindsOf(named, recordsFor(photoDraft))).toContain('words')
  const alt: PhotoDraft = { ...photoDraft, altText: 'Odette holds a flower pot.' }
  expect(kindsOf(draftOf(alt), recordsFor(alt))).toContain('words')
})

test('P7: words that were not checked are never taken for checked', () => {
  const records: Records = { ...recordsFor(photoDraft), proofreading: { kind: 'notRun' } }
  expect(kindsOf(draftOf(photoDraft), records)).toEqual(['wordsNotChecked'])
})

test('P8: the school’s own limit refuses', () => {
  const long = { ...draftOf(photoDraft), text: `Year 2 planted beans. ${'Well done. '.repeat(14)}` }
  expect(kindsOf(long, recordsFor(photoDraft))).toContain('words')
})

test('P9: the account is chosen, is known, and is one of the operator’s', () => {
  const records = recordsFor(photoDraft)
  expect(kindsOf({ ...draftOf(photoDraft), account: null }, records)).toEqual(['noAccount'])
  expect(kindsOf(draftOf(photoDraft), { ...records, accounts: [] })).toEqual(['accountUnknown'])
  const others = [{ ...account, operators: [] }]
  expect(kindsOf(draftOf(photoDraft), { ...records, accounts: others })).toEqual(['notYourAccount'])
})

test('P15: a source that is not explained refuses, and so does a licence without a word', () => {
  for (const source of [
    { kind: 'other', explanation: '  ' },
    { kind: 'licensed', licence: ' ' },
  ] as const) {
    const found: PhotoDraft = { ...photoDraft, source }
    expect(kindsOf(draftOf(found), recordsFor(found))).toEqual(['sourceUnexplained'])
  }
})

test('P15: of a photo of which nobody said where it comes from, the school’s setting speaks', () => {
  const found: PhotoDraft = { ...photoDraft, source: { kind: 'notSaid' } }
  const records = recordsFor(found)
  expect(kindsOf(draftOf(found), records)).toEqual([])
  const asks = { ...records, school: { ...records.school, photosUnsaid: 'ask' as const } }
  expect(kindsOf(draftOf(found), asks)).toEqual(['sourceUnexplained'])
})

test('nothing at all cannot be posted, and words alone can', () => {
  const records = recordsFor()
  expect(kindsOf({ ...draftOf(), text: ' ' }, records)).toContain('nothingToPost')
  expect(kindsOf(draftOf(), records)).toEqual([])
})

test('property: whatever else is true, a cleared photo has no bare face and no pupil without consent', () => {
  const cover = fc.record({
    x: fc.integer({ min: 0, max: 640 }),
    y: fc.integer({ min: 0, max: 480 }),
    width: fc.integer({ min: 10, max: 400 }),
    height: fc.integer({ min: 10, max: 400 }),
    rotation: fc.integer({ min: -180, max: 180 }),
  })
  fc.assert(
    fc.property(
      fc.array(cover, { maxLength: 3 }),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom('granted' as const, 'refused' as const, 'withdrawn' as const),
      (covers, ticked, looked, signed, decision) => {
        const [template] = photoDraft.covers
        if (template === undefined) throw new Error('the test school has one cover')
        const draft: PhotoDraft = {
          ...photoDraft,
          covers: covers.map(({ x, y, width, height, rotation }) => ({
            ...template,
            centre: { x, y },
            size: { width, height },
            rotation,
          })),
          pupils: ticked ? [pupil.id] : [],
        }
        const said = saidOf(draft).filter(({ statement }) =>
          statement.what === 'wholePicture' ? looked : signed,
        )
        const records: Records = {
          ...recordsFor(),
          consents: [{ ...consent, decision }],
          confirmations: said,
        }
        const cleared = clear(draftOf(draft), records, day).ok
        const mayClear =
          coverage(faceBox, draft.covers, photo.size) === 'covered' &&
          looked &&
          signed &&
          (!ticked || decision === 'granted')
        expect(cleared).toBe(mayClear)
      },
    ),
    { numRuns: 500 },
  )
})

test('an account that the school has listed may be mentioned, and any other is asked about', () => {
  const draft = { ...draftOf(), text: 'We thank @CityMuseum for the visit.' }
  const kinds = (handles: readonly string[]) => {
    const records = { ...recordsFor(), handles: handles.map((handle) => Handle.parse(handle)) }
    const cleared = clear(draft, records, day)
    return cleared.ok
      ? []
      : cleared.error.map((blocker) => 'finding' in blocker && blocker.finding.kind)
  }
  expect(kinds([])).toEqual(['unlistedHandle'])
  expect(kinds(['@citymuseum'])).toEqual([])
})

test('P1: a photo with as many faces as are kept may have more, and stays out of posts whatever covers it', () => {
  const records = recordsFor(photoDraft)
  const faces = Array.from({ length: mostFaces }, (_, index) => ({
    id: FaceId.parse(uuid(1000 + index)),
    box: faceBox,
    tier: 'sure' as const,
    score: 1,
  }))
  const cleared = (count: number) =>
    clear(
      draftOf(photoDraft),
      {
        ...records,
        photos: [
          {
            ...photo,
            evidence: { kind: 'looked', detector: 'test', faces: faces.slice(0, count) },
          },
        ],
      },
      day,
    )
  expect(cleared(mostFaces - 1).ok).toBe(true)
  expect(cleared(mostFaces)).toEqual({
    ok: false,
    error: [{ kind: 'tooManyFaces', photo: photo.id }],
  })
})
