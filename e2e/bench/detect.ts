import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { DetectorName } from '../../renderer/detection/sighting.ts'
import { openBenchWindow } from './detect/electron.ts'
import { type LabelledPhoto, labelledPhotos } from './detect/manifest.ts'
import type { Timed, Turn } from './detect/page.ts'
import { type Claim, type Summary, scoreOf, summaryOf } from './detect/score.ts'

// How well and how fast faces are found, in the real Electron, with the code that ships: a table, and JSON in FILE.
const { values } = parseArgs({
  allowNegative: true,
  options: {
    photos: { type: 'string' },
    out: { type: 'string' },
    /** Look at every so manyth photo only. */
    every: { type: 'string', default: '1' },
    /** Measure the configuration of this name only. */
    only: { type: 'string' },
    /** Hold part of the photos wrongly, too. */
    turned: { type: 'boolean', default: true },
  },
})
const { photos: folder, out, only } = values
const every = Number(values.every)
if (folder === undefined || out === undefined)
  throw new Error('npm run bench -- detect --photos DIR --out FILE')

type Configuration = { readonly name: string; readonly without: readonly DetectorName[] }

const configurations: readonly Configuration[] = [
  { name: 'with YuNet', without: [] },
  { name: 'without YuNet', without: ['yunet'] },
]

/** Each photo is also held wrongly for this part of the set: every tenth, in each of the three ways. */
const turnedEvery = 10
const turns: readonly Turn[] = [90, 180, 270]

type Answer = { readonly photo: LabelledPhoto; readonly index: number; readonly timed: Timed }

const photos = labelledPhotos(folder)
const looked = [...photos.entries()].filter(([index]) => index % every === 0)
const results = []
for (const configuration of configurations) {
  if (only !== undefined && only !== configuration.name) continue
  const result = await measure(configuration)
  if (result !== null) results.push(result)
}
writeFileSync(
  out,
  `${JSON.stringify({ cores: cpus().length, load: loadavg(), every, photos: looked.length, results }, null, 2)}\n`,
)

/** Null where the configuration's weights are not there. */
async function measure({ name, without }: Configuration) {
  const { page, urlOf, peakMemory, close } = await openBenchWindow(photos.map(({ path }) => path))
  const began = performance.now()
  const detectors = await page.evaluate((list) => globalThis.bench.open({ without: list }), without)
  if (without.length === 0 && !detectors.includes('yunet')) {
    console.log(`\n${name}: its weights are not in renderer/public/models; set STUDIO_MODELS.`)
    await close()
    return null
  }
  const opening = performance.now() - began
  const unreadable: string[] = []
  const answers: Answer[] = []
  const turned: Answer[] = []
  const look = async (photo: LabelledPhoto, index: number, turn: Turn) => {
    const at = [urlOf(photo.path), turn] as const
    try {
      const timed = await page.evaluate(([url, degrees]) => globalThis.bench.find(url, degrees), at)
      const list = turn === 0 ? answers : turned
      list.push({ photo, index, timed })
    } catch {
      unreadable.push(photo.path)
    }
  }
  for (const [index, photo] of looked) await look(photo, index, 0)
  for (const [index, photo] of looked)
    if (values.turned && index % turnedEvery === 0)
      for (const turn of turns) await look(photo, index, turn)
  const result = {
    name,
    detectors,
    /** Photos that the window could not decode: in none of the figures. */
    unreadable: [...new Set(unreadable)],
    openingMilliseconds: Math.round(opening),
    peakMegabytes: await peakMemory(),
    milliseconds: timesOf(answers),
    quality: qualityOf(answers),
    /** Calibration saw the photos at even places only; these it never saw. */
    qualityOfTheOtherHalf: qualityOf(answers.filter(({ index }) => index % 2 === 1)),
    qualityWhenTurned: qualityOf(turned),
    qualityOfTheSameUpright: qualityOf(answers.filter(({ index }) => index % turnedEvery === 0)),
  }
  await close()
  print(result)
  return result
}

function timesOf(answers: readonly Answer[]) {
  return {
    aPhoto: spread(answers.map(({ timed }) => timed.milliseconds)),
    toFirstFaces: spread(answers.map(({ timed }) => timed.first)),
    waitedForAll: spread(answers.map(({ timed }) => timed.waited)),
    decoding: spread(answers.map(({ timed }) => timed.decoding)),
  }
}

function spread(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  return { mean: Math.round(mean), fastest: at(0), median: at(0.5), slowestTenth: at(0.9) }
}

/** Sure faces alone, and with those that a person is asked about. */
function qualityOf(answers: readonly Answer[]) {
  const summary = (tiers: readonly string[]): Summary =>
    summaryOf(answers.map(({ photo, timed }) => scoreOf(photo, claimsOf(timed, tiers))))
  const sure = summary(['sure'])
  const both = summary(['sure', 'maybe'])
  return {
    sure,
    sureAndMaybe: both,
    falseQuestionsAPhoto: both.falseClaims - sure.falseClaims,
    questionsAPhoto:
      answers.reduce((sum, { timed }) => sum + claimsOf(timed, ['maybe']).length, 0) /
      Math.max(1, answers.length),
  }
}

function claimsOf(timed: Timed, tiers: readonly string[]): readonly Claim[] {
  return timed.faces.filter((face) => tiers.includes(face.tier))
}

function print(result: NonNullable<Awaited<ReturnType<typeof measure>>>): void {
  const { name, detectors, milliseconds, peakMegabytes, unreadable } = result
  const { aPhoto, toFirstFaces } = milliseconds
  console.log(`\n${name}: ${detectors.join(' + ')}`)
  console.log(
    `${aPhoto.mean} ms a photo (median ${aPhoto.median}), first faces after ${toFirstFaces.median} ms, opened in ${result.openingMilliseconds} ms, at most ${peakMegabytes} MB`,
  )
  if (unreadable.length > 0) console.log(`Not readable: ${unreadable.join(', ')}`)
  const rows = {
    'all, sure': result.quality.sure,
    'all, sure + maybe': result.quality.sureAndMaybe,
    'other half, sure': result.qualityOfTheOtherHalf.sure,
    'other half, sure + maybe': result.qualityOfTheOtherHalf.sureAndMaybe,
    'turned, sure + maybe': result.qualityWhenTurned.sureAndMaybe,
    'the same upright': result.qualityOfTheSameUpright.sureAndMaybe,
  }
  console.table(
    Object.fromEntries(
      Object.entries(rows).flatMap(([row, value]) =>
        value.photos === 0 ? [] : [[row, cells(value)]],
      ),
    ),
  )
}

function cells(summary: Summary) {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  return {
    'found (IoU)': percent(summary.found),
    'centre covered': percent(summary.covered),
    'identifiable found': percent(summary.identifiableFound),
    'identifiable covered': percent(summary.identifiableCovered),
    'every identifiable': percent(summary.everyIdentifiable),
    'false a photo': summary.falseClaims.toFixed(2),
  }
}
