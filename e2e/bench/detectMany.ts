import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openBenchWindow } from './detect/electron.ts'
import { labelledPhotos } from './detect/manifest.ts'

// Whether memory stays bounded while a batch runs: so many photos one after another through one finder, in the real Electron.
const { values } = parseArgs({
  options: {
    photos: { type: 'string' },
    out: { type: 'string' },
    count: { type: 'string', default: '500' },
  },
})
const { photos: folder, out } = values
if (folder === undefined || out === undefined)
  throw new Error('npm run bench -- detectMany --photos DIR --out FILE [--count 500]')

const every = 25
const count = Number(values.count)
const photos = labelledPhotos(folder)
const { page, urlOf, memory, peakMemory, close } = await openBenchWindow(
  photos.map(({ path }) => path),
)
const detectors = await page.evaluate(() => globalThis.bench.open({}))
const curve: { readonly photos: number; readonly megabytes: number }[] = []
const began = performance.now()
for (let done = 0; done < count; done += 1) {
  if (done % every === 0) curve.push({ photos: done, megabytes: await memory() })
  const photo = photos[done % photos.length]
  if (photo === undefined) throw new Error('The folder has no photos')
  await page.evaluate((url) => globalThis.bench.find(url, 0), urlOf(photo.path))
}
curve.push({ photos: count, megabytes: await memory() })
const result = {
  detectors,
  photos: count,
  seconds: Math.round((performance.now() - began) / 1000),
  peakMegabytes: await peakMemory(),
  /** The first photos fill caches; from there on, memory may move but not climb. */
  growthMegabytes: meanOf(curve.slice(-4)) - meanOf(curve.slice(2, 6)),
  curve,
}
await close()
writeFileSync(out, `${JSON.stringify(result, null, 2)}\n`)
console.table(Object.fromEntries(curve.map(({ photos: at, megabytes }) => [at, megabytes])))
console.log(
  `${count} photos in ${result.seconds} s, ${detectors.join(' + ')}: peak ${result.peakMegabytes} MB, growth ${result.growthMegabytes} MB`,
)

function meanOf(points: typeof curve): number {
  return Math.round(points.reduce((sum, { megabytes }) => sum + megabytes, 0) / points.length)
}
