import {
  type BoxIn,
  centreOf,
  intersectionOverUnion,
  overlap,
} from '../../../electron/core/geometry.ts'
import type { LabelledPhoto } from './manifest.ts'

/** A face that a detector claims; the likeliest claims a label first. */
export type Claim = { readonly box: BoxIn<'searched'>; readonly score: number }

/** How one photo went. `found` is IoU ≥ 0.4; `covered` is a claim over the centre that is at most six times as large. */
export type PhotoScore = {
  readonly faces: readonly {
    readonly found: boolean
    readonly covered: boolean
    readonly identifiable: boolean
  }[]
  readonly falseClaims: readonly Claim[]
}

export function scoreOf(photo: LabelledPhoto, claims: readonly Claim[]): PhotoScore {
  const labels = photo.faces.map((face) => face.box)
  const claimed = claimsOfLabels(labels, claims)
  const owners = new Set(claimed)
  return {
    faces: photo.faces.map((face, index) => ({
      found: claimed[index] !== null,
      covered: claims.some((claim) => covers(claim.box, face.box)),
      identifiable: face.identifiable,
    })),
    falseClaims: claims.filter(
      (claim) => !owners.has(claim) && isFalse(claim.box, labels, photo.ignored),
    ),
  }
}

/** For each label the claim that found it or, failing that, the likeliest that covers its centre. */
export function ownersOf(
  photo: LabelledPhoto,
  claims: readonly Claim[],
): readonly (Claim | null)[] {
  const labels = photo.faces.map((face) => face.box)
  const claimed = claimsOfLabels(labels, claims)
  const free = [...claims]
    .filter((claim) => !claimed.includes(claim))
    .sort((a, b) => b.score - a.score)
  return claimed.map((claim, index) => {
    const label = labels[index]
    if (claim !== null || label === undefined) return claim
    return free.find((other) => covers(other.box, label)) ?? null
  })
}

/** For each label the claim that it goes to: a claim takes the free label that it fits best. */
function claimsOfLabels(
  labels: readonly BoxIn<'searched'>[],
  claims: readonly Claim[],
): readonly (Claim | null)[] {
  const taken: (Claim | null)[] = labels.map(() => null)
  for (const claim of [...claims].sort((a, b) => b.score - a.score)) {
    let best = -1
    let fit = 0.4
    labels.forEach((label, index) => {
      const value = taken[index] === null ? intersectionOverUnion(claim.box, label) : 0
      if (value < fit) return
      best = index
      fit = value
    })
    if (best >= 0) taken[best] = claim
  }
  return taken
}

export function covers(claim: BoxIn<'searched'>, label: BoxIn<'searched'>): boolean {
  return holds(claim, centreOf(label)) && area(claim) <= 6 * area(label)
}

/** A claim is false when it touches no labelled and no ignored face. */
function isFalse(
  claim: BoxIn<'searched'>,
  labels: readonly BoxIn<'searched'>[],
  ignored: readonly BoxIn<'searched'>[],
): boolean {
  if (labels.some((label) => touches(claim, label))) return false
  return !ignored.some((region) => touches(claim, region) || shareOfSmaller(claim, region) > 0.5)
}

function touches(claim: BoxIn<'searched'>, label: BoxIn<'searched'>): boolean {
  if (intersectionOverUnion(claim, label) >= 0.2) return true
  const ratio = area(claim) / area(label)
  const near = holds(claim, centreOf(label)) || holds(label, centreOf(claim))
  return near && ratio < 6 && ratio > 1 / 6
}

function shareOfSmaller(a: BoxIn<'searched'>, b: BoxIn<'searched'>): number {
  const shared = overlap(a, b)
  return shared === null ? 0 : area(shared) / Math.min(area(a), area(b))
}

function holds(box: BoxIn<'searched'>, point: { readonly x: number; readonly y: number }): boolean {
  return (
    point.x >= box.x &&
    point.x <= box.x + box.width &&
    point.y >= box.y &&
    point.y <= box.y + box.height
  )
}

function area(box: BoxIn<'searched'>): number {
  return box.width * box.height
}

/** The figures of a set of photos, as shares from 0 to 1 and false claims a photo. */
export type Summary = {
  readonly photos: number
  readonly faces: number
  readonly found: number
  readonly covered: number
  readonly identifiableFaces: number
  readonly identifiableFound: number
  readonly identifiableCovered: number
  readonly everyIdentifiable: number
  readonly falseClaims: number
}

export function summaryOf(scores: readonly PhotoScore[]): Summary {
  const faces = scores.flatMap((score) => score.faces)
  const identifiable = faces.filter((face) => face.identifiable)
  const complete = scores.filter((score) =>
    score.faces.every((face) => face.covered || !face.identifiable),
  )
  const falseClaims = scores.reduce((sum, score) => sum + score.falseClaims.length, 0)
  return {
    photos: scores.length,
    faces: faces.length,
    found: share(faces, (face) => face.found),
    covered: share(faces, (face) => face.covered),
    identifiableFaces: identifiable.length,
    identifiableFound: share(identifiable, (face) => face.found),
    identifiableCovered: share(identifiable, (face) => face.covered),
    everyIdentifiable: complete.length / Math.max(1, scores.length),
    falseClaims: falseClaims / Math.max(1, scores.length),
  }
}

function share<T>(all: readonly T[], holdsFor: (one: T) => boolean): number {
  return all.length === 0 ? 1 : all.filter(holdsFor).length / all.length
}
