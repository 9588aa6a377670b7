import { Account } from './account.ts'
import type { Confirmation } from './confirmation.ts'
import { ConsentFact } from './consent.ts'
import { Day, Instant } from './day.ts'
import { blankPhotoDraft, Draft, type PhotoDraft, peopleKey, pictureKey } from './draft.ts'
import { FaceId } from './face.ts'
import type { Box } from './geometry.ts'
import { Operator } from './operator.ts'
import { Photo } from './photo.ts'
import { Pupil } from './pupil.ts'
import type { Records } from './records.ts'
import { policyDefaults } from './school.ts'

/** A tiny school in which everything is in order, for tests that then break one thing. */
export const day = Day.parse('2026-11-22')
const at = Instant.parse('2026-11-22T09:00:00.000Z')

export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

export const operator = Operator.parse({ id: uuid(1), name: 'Claire Magill', role: 'poster' })

export const pupil = Pupil.parse({
  id: uuid(11),
  firstName: 'Odette',
  preferredName: null,
  lastName: 'Quillfeather',
  className: '2 Ash',
  yearGroup: '2',
  distinctiveName: false,
  neverShown: false,
})

export const consent = ConsentFact.parse({
  pupil: pupil.id,
  decision: 'granted',
  on: '2026-09-01',
  givenBy: 'mother',
  purpose: 'socialMedia',
  relationship: null,
  wording: null,
  evidence: 'form',
  expiresOn: null,
  recordedBy: operator.id,
  recordedAt: at,
})

export const account = Account.parse({
  id: uuid(21),
  handle: '@Ks1Western',
  label: 'Key Stage 1',
  yearGroups: ['1', '2'],
  operators: [operator.id],
})

export const faceId = FaceId.parse(uuid(41))
export const faceBox: Box = { x: 100, y: 100, width: 60, height: 80 }

export const photo = Photo.parse({
  id: uuid(31),
  number: 1,
  size: { width: 640, height: 480 },
  addedAt: at,
  evidence: {
    kind: 'looked',
    detector: 'test',
    faces: [{ id: faceId, box: faceBox, tier: 'sure', score: 0.9 }],
  },
})

/** The photo with its face under a generous cover and its pupil ticked. */
export const photoDraft: PhotoDraft = {
  ...blankPhotoDraft(photo.id),
  covers: [
    {
      id: uuid(51),
      centre: { x: 130, y: 140 },
      size: { width: 160, height: 200 },
      rotation: 0,
      style: { shape: 'ellipse', colour: 'teal', sticker: null },
    },
  ] as unknown as PhotoDraft['covers'],
  pupils: [pupil.id],
  altText: 'Children plant seeds; their faces are covered.',
}

export function draftOf(...photos: readonly PhotoDraft[]): Draft {
  return Draft.parse({
    id: uuid(61),
    photos,
    text: 'Year 2 planted their first beans today.',
    account: account.id,
  })
}

/** What the operator said by name of exactly this draft of a photo. */
export function saidOf(draft: PhotoDraft): readonly Confirmation[] {
  const by = operator.id
  return [
    {
      statement: { what: 'wholePicture', photo: draft.photo, of: pictureKey(draft) },
      by,
      at,
    },
    { statement: { what: 'nobodyElse', photo: draft.photo, of: peopleKey(draft) }, by, at },
    ...draft.dismissals.map(({ face, as }) => ({
      statement: { what: 'dismissal' as const, photo: draft.photo, face, as },
      by,
      at,
    })),
  ]
}

export function recordsFor(...drafts: readonly PhotoDraft[]): Records {
  return {
    operator,
    operators: [operator],
    school: {
      name: 'Practice Primary',
      practice: true,
      ...policyDefaults,
      staff: ['Miss Marlow'],
    },
    accounts: [account],
    handles: [],
    pupils: [pupil],
    consents: [consent],
    photos: [photo],
    confirmations: drafts.flatMap(saidOf),
    proofreading: { kind: 'run', findings: [] },
    setAside: [],
    recentPosts: [],
  }
}
