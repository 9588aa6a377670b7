import type { Blocker } from '../blocker.ts'
import { consentState } from '../consent.ts'
import type { Day } from '../day.ts'
import { type PhotoDraft, peopleKey } from '../draft.ts'
import { factsAbout, pupilIn, saidOfPhoto } from '../lookUp.ts'
import type { Records } from '../records.ts'

/** P2: each pupil in the photo has a live consent, and somebody has said that nobody else is in it. */
export function blockersOfPeople(
  draft: PhotoDraft,
  records: Records,
  today: Day,
): readonly Blocker[] {
  const { photo } = draft
  const unconsented = draft.pupils.flatMap((id): readonly Blocker[] => {
    const pupil = pupilIn(records.pupils, id)
    if (pupil === undefined) return [{ kind: 'pupilUnknown', photo, pupil: id }]
    const state = consentState(pupil, factsAbout(records.consents, id), today)
    return state === 'live' ? [] : [{ kind: 'noConsent', photo, pupil: id, state }]
  })
  return [...unconsented, ...blockersOfCompleteness(draft, records)]
}

function blockersOfCompleteness(draft: PhotoDraft, { confirmations }: Records): readonly Blocker[] {
  const key = peopleKey(draft)
  const complete = saidOfPhoto(confirmations, draft.photo).some(
    ({ statement }) => statement.what === 'nobodyElse' && statement.of === key,
  )
  return complete ? [] : [{ kind: 'peopleNotConfirmed', photo: draft.photo }]
}
