import type { Blocker } from './blocker.ts'
import { blockersOfAccountFit } from './clearance/accountFit.ts'
import { blockersOfFaces } from './clearance/faces.ts'
import { blockersOfPeople } from './clearance/people.ts'
import { blockersOfWords } from './clearance/wording.ts'
import type { Day } from './day.ts'
import { type Draft, type PhotoDraft, pictureKey } from './draft.ts'
import { photoIn, saidOfPhoto } from './lookUp.ts'
import { type Photo, type PhotoSource, sourceIn } from './photo.ts'
import type { Records } from './records.ts'
import { ok, type Result, refused } from './result.ts'
import { mayHaveForbidden } from './setAside.ts'

declare const cleared: unique symbol
/** A draft that every rule has passed. Only {@link clear} makes one, and only a cleared draft can be printed for posting. */
export type ClearedDraft = Draft & { readonly [cleared]: true }

/**
 * The publishing policy, all of it: every blocker at once, or a cleared draft. Asked twice, by the renderer to
 * explain and by main to decide.
 */
export function clear(
  draft: Draft,
  records: Records,
  today: Day,
): Result<ClearedDraft, readonly Blocker[]> {
  const blockers: readonly Blocker[] = [
    ...blockersOfContent(draft),
    ...blockersOfSetAside(records),
    ...draft.photos.flatMap((photo) => blockersOfPhoto(photo, records, today)),
    ...blockersOfWords(draft, records),
    ...blockersOfAccount(draft, records),
  ]
  return blockers.length === 0 ? ok(draft as ClearedDraft) : refused(blockers)
}

/** What stands in the way of one photo, whatever is written beside it: the badge of the contact sheet. */
export function blockersOfPhoto(
  draft: PhotoDraft,
  records: Records,
  today: Day,
): readonly Blocker[] {
  const photo = photoIn(records.photos, draft.photo)
  if (photo === undefined) return [{ kind: 'photoGone', photo: draft.photo }]
  return [
    ...blockersOfCrop(draft, photo),
    ...blockersOfFaces(draft, photo, records),
    ...blockersOfPeople(draft, records, today),
    ...blockersOfLook(draft, records),
    ...blockersOfSource(draft, records),
  ]
}

function blockersOfContent(draft: Draft): readonly Blocker[] {
  const empty = draft.photos.length === 0 && draft.text.trim() === ''
  return empty ? [{ kind: 'nothingToPost' }] : []
}

function blockersOfSetAside({ setAside }: Records): readonly Blocker[] {
  return setAside.filter(mayHaveForbidden).map((rows) => ({ kind: 'recordsUnreadable', rows }))
}

function blockersOfCrop({ photo, crop }: PhotoDraft, { size }: Photo): readonly Blocker[] {
  if (crop === null) return []
  const whole = [crop.x, crop.y, crop.width, crop.height].every(Number.isInteger)
  const inside =
    crop.x >= 0 &&
    crop.y >= 0 &&
    crop.x + crop.width <= size.width &&
    crop.y + crop.height <= size.height
  return whole && inside ? [] : [{ kind: 'cropOutsidePhoto', photo }]
}

function blockersOfLook(draft: PhotoDraft, { confirmations }: Records): readonly Blocker[] {
  const key = pictureKey(draft)
  const looked = saidOfPhoto(confirmations, draft.photo).some(
    ({ statement }) => statement.what === 'wholePicture' && statement.of === key,
  )
  return looked ? [] : [{ kind: 'notLookedAt', photo: draft.photo }]
}

function blockersOfSource({ photo, source }: PhotoDraft, { school }: Records): readonly Blocker[] {
  return isExplained(sourceIn(source, school.photosUnsaid))
    ? []
    : [{ kind: 'sourceUnexplained', photo }]
}

function isExplained(source: PhotoSource): boolean {
  switch (source.kind) {
    case 'notSaid':
      return false
    case 'takenByStaff':
      return true
    case 'licensed':
      return source.licence.trim() !== ''
    case 'other':
      return source.explanation.trim() !== ''
  }
}

function blockersOfAccount(draft: Draft, records: Records): readonly Blocker[] {
  const { accounts, operator } = records
  if (draft.account === null) return [{ kind: 'noAccount' }]
  const account = accounts.find((known) => known.id === draft.account)
  if (account === undefined) return [{ kind: 'accountUnknown', account: draft.account }]
  if (!account.operators.includes(operator.id)) {
    return [{ kind: 'notYourAccount', account: account.id }]
  }
  return blockersOfAccountFit(draft, account, records)
}
