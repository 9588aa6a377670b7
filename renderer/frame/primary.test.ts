import { expect, test } from 'vitest'
import { AccountId } from '../../electron/core/account.ts'
import type { Blocker } from '../../electron/core/blocker.ts'
import { Instant } from '../../electron/core/day.ts'
import { DraftId } from '../../electron/core/draft.ts'
import { FaceId } from '../../electron/core/face.ts'
import { type Photo, PhotoId } from '../../electron/core/photo.ts'
import { type Ground, primaryOf } from './primary.ts'

const first = PhotoId.parse('6f1c3a51-0c8e-4c29-9f4e-0b8f5c1d2e31')
const second = PhotoId.parse('6f1c3a51-0c8e-4c29-9f4e-0b8f5c1d2e32')
const bare: Blocker = {
  kind: 'faceBare',
  photo: first,
  face: FaceId.parse('6f1c3a51-0c8e-4c29-9f4e-0b8f5c1d2e33'),
  number: 3,
  partly: false,
}
const unseen = (photo: PhotoId): Blocker => ({ kind: 'notLookedAt', photo })
const unconfirmed = (photo: PhotoId): Blocker => ({ kind: 'peopleNotConfirmed', photo })

function ground(session: Partial<Ground['session']>, blockers: readonly Blocker[]): Ground {
  const of = (photo: PhotoId) =>
    blockers.filter((blocker) => 'photo' in blocker && blocker.photo === photo)
  return {
    session: {
      room: 'post',
      leaveAt: null,
      step: 'faces',
      post: {
        id: DraftId.parse('6f1c3a51-0c8e-4c29-9f4e-0b8f5c1d2e34'),
        photos: [first, second],
        text: '',
        account: null,
      },
      photo: first,
      records: null,
      prints: { stage: 'none' },
      sending: { stage: 'idle' },
      ...session,
    },
    blockers,
    photoBlockers: new Map([
      [first, of(first)],
      [second, of(second)],
    ]),
  }
}

test('a bare face keeps the button off, and is named as what is missing', () => {
  const primary = primaryOf(ground({}, [bare, unseen(first)]))
  expect(primary.missing).toContainEqual({ kind: 'blocker', blocker: bare })
})

test('when only the look is missing, the button leads to it', () => {
  expect(primaryOf(ground({}, [unseen(first)]))).toMatchObject({
    deed: { kind: 'look' },
    missing: [],
  })
})

test('a photo that is done leads to the next one that waits, and the last one to the next step', () => {
  const toSecond = primaryOf(ground({}, [unseen(second)]))
  expect(toSecond.deed).toEqual({ kind: 'go', step: 'faces', photo: second })
  expect(primaryOf(ground({}, [unconfirmed(first)])).label).toBe('Next: People')
  expect(primaryOf(ground({}, [])).label).toBe('Next: Words')
})

test('words that are in order are not shown again to who mends a face later', () => {
  const { post } = ground({}, []).session
  const written = { post: post && { ...post, account: AccountId.parse(first) } }
  expect(primaryOf(ground(written, [])).label).toBe('Next: Check')
  expect(primaryOf(ground(written, [{ kind: 'wordsNotChecked' }])).label).toBe('Next: Words')
})

test('the next step begins with the first photo that waits there', () => {
  const primary = primaryOf(ground({ photo: second }, [unconfirmed(first), unconfirmed(second)]))
  expect(primary.deed).toEqual({ kind: 'go', step: 'people', photo: first })
})

test('when only the confirmation is missing, the button says it by name', () => {
  const primary = primaryOf(ground({ step: 'people' }, [unconfirmed(first)]))
  expect(primary.deed).toEqual({ kind: 'nobodyElse', photo: first })
})

test('posting is off while anything at all stands in its way', () => {
  const primary = primaryOf(ground({ step: 'check' }, [{ kind: 'noAccount' }]))
  expect(primary.deed).toEqual({ kind: 'post' })
  expect(primary.missing).toHaveLength(1)
})

test('posting is off until the pictures are printed and proved', () => {
  const without = primaryOf(ground({ step: 'check' }, []))
  expect(without.missing).toEqual([{ kind: 'printing' }])
  const printed = { stage: 'printed', of: '', pictures: [] } as const
  expect(primaryOf(ground({ step: 'check', prints: printed }, [])).missing).toEqual([])
})

test('photos that are ready are not forgotten: without a choice the way to Words is off', () => {
  const photo: Photo = {
    id: first,
    number: 1,
    size: { width: 800, height: 600 },
    addedAt: Instant.parse('2026-11-22T14:05:00.000Z'),
    evidence: { kind: 'looked', detector: 'one', faces: [] },
  }
  const { post } = ground({}, []).session
  const none = { records: { photos: [photo], accounts: [] }, post: post && { ...post, photos: [] } }
  expect(primaryOf(ground({ ...none, step: 'photos' }, [])).missing).toEqual([
    { kind: 'noneChosen' },
  ])
  expect(primaryOf(ground({ ...none, step: 'people' }, [])).deed).toMatchObject({ step: 'photos' })
})
