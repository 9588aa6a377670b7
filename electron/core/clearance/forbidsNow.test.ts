import { expect, test } from 'vitest'
import type { ClearedPost } from '../clearedPost.ts'
import type { PhotoDraft } from '../draft.ts'
import { FaceId } from '../face.ts'
import type { Photo } from '../photo.ts'
import type { Records } from '../records.ts'
import { day, draftOf, faceBox, photo, photoDraft, pupil, recordsFor, uuid } from '../testSchool.ts'
import { forbidsNow, type StandingNow } from './forbidsNow.ts'

const draft = draftOf(photoDraft)
const records = recordsFor(photoDraft)
const cleared: ClearedPost = { draft, photos: [photo], fingerprint: 'a'.repeat(64) }

/** The draft and its photo as they were, with what else has become of the school. */
function since(change: Partial<Records> = {}, photos: readonly PhotoDraft[] = [photoDraft]) {
  const standing: StandingNow = { records: { ...records, ...change }, draft, photos }
  return forbidsNow(cleared, standing, day)
}

function withFaces(...boxes: readonly Photo['size'][]): Photo {
  const faces = boxes.map((size, index) => ({
    id: FaceId.parse(uuid(70 + index)),
    box: { ...faceBox, ...size },
    tier: 'sure' as const,
    score: 0.9,
  }))
  return { ...photo, evidence: { kind: 'looked', detector: 'test', faces } }
}

test('what was cleared leaves where nothing has changed since', () => {
  expect(since()).toBeNull()
})

test('P2: the pupils of then need consent now, whoever is ticked now', () => {
  const unticked = { ...photoDraft, pupils: [] }
  expect(since({ consents: [] })).toBe('noLongerCleared')
  expect(since({ pupils: [{ ...pupil, neverShown: true }] })).toBe('noLongerCleared')
  // Even where nothing of the draft is left that could be asked.
  const gone: StandingNow = { records: { ...records, consents: [] }, draft: null, photos: [] }
  expect(forbidsNow(cleared, gone, day)).toBe('noLongerCleared')
  expect(since({}, [unticked])).toBe('changed')
})

test('P1: the covers of then have to hide what was found since', () => {
  const hidden = withFaces({ width: 60, height: 80 }, { width: 50, height: 70 })
  expect(since({ photos: [hidden] })).toBeNull()
  const [first] = photo.evidence.kind === 'looked' ? photo.evidence.faces : []
  if (first === undefined) throw new Error('The photo has a face.')
  const bare = { ...first, id: FaceId.parse(uuid(80)), box: { ...faceBox, x: 400, y: 300 } }
  const evidence = { kind: 'looked' as const, detector: 'test', faces: [first, bare] }
  expect(since({ photos: [{ ...photo, evidence }] })).toBe('noLongerCleared')
})

test('P1: a face that was known then is asked about, even where the records have lost it', () => {
  const then = { ...cleared, draft: { ...draft, photos: [{ ...photoDraft, covers: [] }] } }
  const lost = { ...photo, evidence: { kind: 'looked' as const, detector: 'test', faces: [] } }
  const standing: StandingNow = { records: { ...records, photos: [lost] }, draft: null, photos: [] }
  expect(forbidsNow(then, standing, day)).toBe('noLongerCleared')
})

test('whoever changes the draft or a photo has changed their mind about the picture of then', () => {
  expect(since({}, [{ ...photoDraft, crop: { x: 0, y: 0, width: 300, height: 300 } }])).toBe(
    'changed',
  )
  const emptied: StandingNow = { records, draft: { ...draft, photos: [] }, photos: [photoDraft] }
  expect(forbidsNow(cleared, emptied, day)).toBe('changed')
  const covered = { ...photoDraft, marks: [{ id: FaceId.parse(uuid(90)), box: faceBox }] }
  expect(since({}, [covered])).toBe('changed')
})

test('a photo that was taken off the sheet takes its posts with it', () => {
  expect(since({ photos: [] })).toBe('noLongerCleared')
})
