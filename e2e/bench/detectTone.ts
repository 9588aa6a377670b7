import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openBenchWindow } from './detect/electron.ts'
import { labelledPhotos } from './detect/manifest.ts'
import { scoreOf } from './detect/score.ts'
import { lightnessOf, typologyAngleOf } from './detect/tone.ts'

// Whether faces that are darker in their photo are found as often. The labels say nothing of skin, so this is what the pixels
// say: lightness (L*) and the individual typology angle in the middle of each box, light and camera included.
const { values } = parseArgs({
  options: { photos: { type: 'string' }, out: { type: 'string' }, without: { type: 'string' } },
})
const { photos: folder, out, without } = values
if (folder === undefined || out === undefined)
  throw new Error('npm run bench -- detectTone --photos DIR --out FILE [--without yunet]')

type Face = {
  readonly lightness: number
  readonly angle: number
  readonly height: number
  readonly sure: boolean
  readonly asked: boolean
}

const photos = labelledPhotos(folder)
const { page, urlOf, close } = await openBenchWindow(photos.map(({ path }) => path))
const left = without === 'yunet' ? (['yunet'] as const) : []
const detectors = await page.evaluate((list) => globalThis.bench.open({ without: list }), left)
const faces: Face[] = []
for (const photo of photos) {
  const url = urlOf(photo.path)
  const found = await page.evaluate((at) => globalThis.bench.find(at, 0), url)
  const boxes = photo.faces.map(({ box }) => box)
  const colours = await page.evaluate(([at, list]) => globalThis.bench.coloursIn(at, list), [
    url,
    boxes,
  ] as const)
  const both = scoreOf(photo, found.faces)
  const sure = scoreOf(
    photo,
    found.faces.filter(({ tier }) => tier === 'sure'),
  )
  photo.faces.forEach(({ box, identifiable }, index) => {
    const colour = colours[index]
    if (!identifiable || colour === undefined) return
    faces.push({
      lightness: lightnessOf(colour),
      angle: typologyAngleOf(colour),
      height: box.height,
      sure: sure.faces[index]?.covered ?? false,
      asked: both.faces[index]?.covered ?? false,
    })
  })
}
await close()

const byLightness = fifths(faces, ({ lightness }) => lightness)
const byAngle = fifths(faces, ({ angle }) => angle)
writeFileSync(out, `${JSON.stringify({ detectors, byLightness, byAngle }, null, 2)}\n`)
console.log(`identifiable faces by fifths, darkest first: ${detectors.join(' + ')}`)
console.table(byLightness)
console.table(byAngle)

/** Five groups of equal number, in rising order of a measure. */
function fifths(all: readonly Face[], measure: (face: Face) => number) {
  const sorted = [...all].sort((a, b) => measure(a) - measure(b))
  return [0, 1, 2, 3, 4].map((fifth) => {
    const group = sorted.slice((fifth * sorted.length) / 5, ((fifth + 1) * sorted.length) / 5)
    const share = (holds: (face: Face) => boolean) =>
      Number((group.filter(holds).length / Math.max(1, group.length)).toFixed(4))
    const first = group[0]
    const last = group.at(-1)
    return {
      faces: group.length,
      from: first && Math.round(measure(first)),
      to: last && Math.round(measure(last)),
      medianHeight: group.map(({ height }) => height).sort((a, b) => a - b)[group.length >> 1],
      sure: share((face) => face.sure),
      sureAndMaybe: share((face) => face.asked),
    }
  })
}
