import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { clustersOf } from '../../renderer/detection/clusters.ts'
import { distinct } from '../../renderer/detection/overlapping.ts'
import type { Pass } from '../../renderer/detection/pass.ts'
import { otherPasses, yunetPasses } from '../../renderer/detection/plan.ts'
import type { Sighting } from '../../renderer/detection/sighting.ts'
import { evidenceOf, likelihood } from '../../renderer/detection/votes.ts'
import { openBenchWindow } from './detect/electron.ts'
import { fitLogistic } from './detect/fitLogistic.ts'
import { type LabelledPhoto, labelledPhotos } from './detect/manifest.ts'
import { type Claim, ownersOf, scoreOf, summaryOf } from './detect/score.ts'

// Fits the votes of `renderer/detection/calibration.ts` on the photos at even places of a labelled folder; the others stay unseen,
// for `detect.ts` to report on. What each pass saw is collected once, in the real Electron, and kept in FILE.
const { values } = parseArgs({
  options: { photos: { type: 'string' }, sightings: { type: 'string' }, only: { type: 'string' } },
})
const { photos: folder, sightings: kept, only } = values
if (folder === undefined || kept === undefined)
  throw new Error('npm run bench -- detectFit --photos DIR --sightings FILE [--only withoutYunet]')

/**
 * A face that can be recognised counts this many times: missing it is what the policy fears (P1). Cross-fitted over the two halves,
 * 2 to 5 gave the same, and found more of them among the sure faces than 1 did, at the same number of false finds.
 */
const identifiableCounts = 3

type Seen = {
  readonly photo: LabelledPhoto
  readonly edge: number
  readonly sightings: readonly Sighting[]
}
type Looked = { readonly edge: number; readonly sightings: readonly Sighting[] }

/** The last is how many false finds a photo may be asked about: the peer's 3.05 less what photos that the fit never saw get more. */
const configurations = (
  [
    ['withYunet', yunetPasses, 2.6],
    ['withoutYunet', otherPasses, 2.9],
  ] as const
).filter(([name]) => only === undefined || only === name)
const photos = labelledPhotos(folder).filter((_, index) => index % 2 === 0)
if (!existsSync(kept)) writeFileSync(kept, JSON.stringify(await collect()))
const looked: readonly Looked[] = JSON.parse(readFileSync(kept, 'utf8'))
const seen = photos.map((photo, index): Seen => {
  const { edge, sightings } = looked[index] ?? { edge: 1, sightings: [] }
  return { photo, edge, sightings }
})
for (const [name, passes, most] of configurations)
  fitPasses(
    name,
    passes.map((pass) => pass.name),
    most,
  )

async function collect(): Promise<readonly Looked[]> {
  const passes = configurations.flatMap(([, list]): readonly Pass[] => list)
  const { page, urlOf, close } = await openBenchWindow(photos.map((photo) => photo.path))
  const all: Looked[] = []
  for (const photo of photos) {
    all.push(
      await page.evaluate(([url, list]) => globalThis.bench.sightings(url, list), [
        urlOf(photo.path),
        passes,
      ] as const),
    )
    if (all.length % 30 === 0) console.error(`${all.length} of ${photos.length}`)
  }
  await close()
  return all
}

function fitPasses(name: string, passes: readonly string[], most: number): void {
  const examples = seen.flatMap((one) => examplesOf(one, passes))
  const weights = fitLogistic(examples, 1).map((weight) => Number(weight.toFixed(4)))
  const claims = seen.map((one) => claimsOf(one, passes, weights))
  const limit = (most: number) => limitFor(claims, most)
  const [moreCareful, balanced, fewerQuestions] = [most, 1.8, 1].map(limit)
  const maybe = { moreCareful, balanced, fewerQuestions }
  console.log(`${name}: ${JSON.stringify({ passes, weights, sure: limit(0.4), maybe }, null, 1)}`)
  for (const count of [0.4, 1, 1.8, 2.6, 3, 8])
    console.log(`at ${count} false finds a photo: ${line(claims, limit(count))}`)
}

function examplesOf({ photo, edge, sightings }: Seen, passes: readonly string[]) {
  const clusters = clustersOf(sightings.filter((one) => passes.includes(one.pass)))
  const claims = clusters.map((cluster) => ({
    box: cluster.box,
    score: cluster.sightings[0]?.belief ?? 0,
  }))
  const owners = ownersOf(photo, claims)
  const identifiable = new Set(owners.filter((_, face) => photo.faces[face]?.identifiable))
  const wrong = new Set(scoreOf(photo, claims).falseClaims)
  return clusters.flatMap((cluster, index) => {
    const claim = claims[index]
    if (claim === undefined || (!owners.includes(claim) && !wrong.has(claim))) return []
    const evidence = evidenceOf(cluster, edge, passes)
    const times = identifiable.has(claim) ? identifiableCounts : 1
    return [{ evidence, isFace: owners.includes(claim), times }]
  })
}

function claimsOf(
  { edge, sightings }: Seen,
  passes: readonly string[],
  weights: readonly number[],
) {
  const calibration = {
    passes,
    weights,
    sure: 0,
    maybe: { moreCareful: 0, balanced: 0, fewerQuestions: 0 },
  }
  const clusters = clustersOf(sightings.filter((one) => passes.includes(one.pass)))
  return distinct(
    clusters.map(({ box, sightings: seen }) => ({
      box,
      score: likelihood({ box, sightings: seen }, edge, calibration),
    })),
  )
}

/** The lowest likelihood at which the photos get at most so many false finds each. */
function limitFor(claims: readonly (readonly Claim[])[], most: number): number {
  const wrong = seen
    .flatMap(({ photo }, index) => scoreOf(photo, claims[index] ?? []).falseClaims)
    .map((claim) => claim.score)
    .sort((a, b) => b - a)
  return Number(((wrong[Math.floor(most * seen.length)] ?? 0) + 0.0005).toFixed(3))
}

function line(claims: readonly (readonly Claim[])[], limit: number): string {
  const scores = seen.map(({ photo }, index) =>
    scoreOf(
      photo,
      (claims[index] ?? []).filter((claim) => claim.score >= limit),
    ),
  )
  const summary = summaryOf(scores)
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  return `identifiable ${percent(summary.identifiableCovered)}, all ${percent(summary.covered)}, every identifiable ${percent(summary.everyIdentifiable)}`
}
