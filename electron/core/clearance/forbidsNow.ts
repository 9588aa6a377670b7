import { clear } from '../clearance.ts'
import type { ClearedPost } from '../clearedPost.ts'
import type { Day } from '../day.ts'
import type { Draft, PhotoDraft } from '../draft.ts'
import type { Photo } from '../photo.ts'
import type { Records } from '../records.ts'

/** What has become of a post's draft and photos since it was cleared. */
export interface StandingNow {
  /** What the school knows at this moment. */
  readonly records: Records
  /** The draft as it stands; null where it is gone. */
  readonly draft: Draft | null
  /** What people decided about each of its photos, as it stands. */
  readonly photos: readonly PhotoDraft[]
}

/**
 * What forbids that a cleared post leaves at this moment; null where nothing does. It is asked about what was cleared,
 * never about the draft of now: the pupils of then need consent now, and the covers of then have to hide every face that
 * was found since. Where the draft of now differs, a person has changed their mind, and the picture of then is void.
 */
export function forbidsNow(
  { draft, photos }: ClearedPost,
  standing: StandingNow,
  today: Day,
): 'changed' | 'noLongerCleared' | null {
  if (isChanged(draft, standing)) return 'changed'
  const records = {
    ...standing.records,
    photos: standing.records.photos.map((photo) => withFacesOf(photo, photos)),
    // These very words were read before they were cleared.
    proofreading: { kind: 'run' as const, findings: [] },
  }
  return clear(draft, records, today).ok ? null : 'noLongerCleared'
}

function isChanged(cleared: Draft, { draft, photos }: StandingNow): boolean {
  if (draft !== null && !isSame(draft, cleared)) return true
  return photos.some((now) =>
    cleared.photos.some((then) => then.photo === now.photo && !isSame(now, then)),
  )
}

/** Drafts come from one schema, which puts their keys in one order. */
export function isSame<T extends Draft | PhotoDraft>(one: T, other: T): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** A face that was known once is never forgotten, whatever the records hold now. */
function withFacesOf(photo: Photo, then: readonly Photo[]): Photo {
  const before = then.find(({ id }) => id === photo.id)?.evidence
  if (before?.kind !== 'looked' || photo.evidence.kind !== 'looked') return photo
  const { faces } = photo.evidence
  const missing = before.faces.filter(({ id }) => !faces.some((face) => face.id === id))
  return { ...photo, evidence: { ...photo.evidence, faces: [...faces, ...missing] } }
}
