import { useMemo } from 'react'
import type { Blocker } from '../../electron/core/blocker.ts'
import { blockersOfPhoto, clear } from '../../electron/core/clearance.ts'
import type { PhotoDraft } from '../../electron/core/draft.ts'
import { photoIn, saidOfPhoto } from '../../electron/core/lookUp.ts'
import type { PhotoId } from '../../electron/core/photo.ts'
import type { Records } from '../../electron/core/records.ts'
import { localToday } from '../ui/localToday.ts'
import { photoDraftOf, postDraftOf } from './draftOf.ts'
import { perSession, useSession, type WindowSession } from './windowSession.ts'

/** Every reason why the post in the making may not leave, by the same function that main decides with. */
export function useBlockers(): readonly Blocker[] {
  const post = useSession((session) => session.post)
  const histories = useSession((session) => session.histories)
  const records = useSession((session) => session.records)
  return useMemo(() => blockersOf({ post, histories, records }), [post, histories, records])
}

export function blockersOf(
  session: Pick<WindowSession, 'post' | 'histories' | 'records'>,
): readonly Blocker[] {
  const draft = postDraftOf(session)
  if (draft === null || session.records === null) return []
  const cleared = clear(draft, session.records, localToday())
  return cleared.ok ? [] : cleared.error
}

/** What stands in the way of each photo on the sheet. */
export function usePhotoBlockers(): ReadonlyMap<PhotoId, readonly Blocker[]> {
  const histories = useSession((session) => session.histories)
  const records = useSession((session) => session.records)
  return useMemo(() => photoBlockersOf({ histories, records }), [histories, records])
}

export function photoBlockersOf({
  histories,
  records,
}: Pick<WindowSession, 'histories' | 'records'>): ReadonlyMap<PhotoId, readonly Blocker[]> {
  const photos = records?.photos ?? []
  return new Map(
    photos.map(({ id }) => [id, remembered(photoDraftOf({ histories }, id), records)] as const),
  )
}

interface Remembered {
  readonly records: Records
  readonly blockers: readonly Blocker[]
}
const memory = perSession(() => new WeakMap<PhotoDraft, Remembered>())

/** One changed photo among five hundred asks the rules once, not five hundred times. */
function remembered(draft: PhotoDraft, records: Records | null): readonly Blocker[] {
  if (records === null) return []
  const known = memory().get(draft)
  if (known !== undefined && sameGround(draft.photo, known.records, records)) return known.blockers
  const blockers = blockersOfPhoto(draft, records, localToday())
  memory().set(draft, { records, blockers })
  return blockers
}

/** Whether everything that the rules ask about one photo is as it was; what was said of others does not matter. */
function sameGround(photo: PhotoId, a: Records, b: Records): boolean {
  return (
    photoIn(a.photos, photo) === photoIn(b.photos, photo) &&
    a.pupils === b.pupils &&
    a.consents === b.consents &&
    isSaidAlike(photo, a, b) &&
    a.school === b.school
  )
}

function isSaidAlike(photo: PhotoId, a: Records, b: Records): boolean {
  if (a.confirmations === b.confirmations) return true
  const [before, now] = [a, b].map(({ confirmations }) => saidOfPhoto(confirmations, photo))
  return (
    before?.length === now?.length && before?.every((said, index) => said === now?.[index]) === true
  )
}
