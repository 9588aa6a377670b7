import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../root.ts'
import { openBenchWindow } from './detect/electron.ts'
import { labelledPhotos } from './detect/manifest.ts'
import type { Timed } from './detect/page.ts'
import { standInModel } from './peer/standIn.ts'

// The studio's search beside the time that the peer's network takes, a batch of photos at a time, one side after the other on the same
// cores. The peer's own weights are not to be had everywhere, so a network of the same layers stands in for it, run natively as the peer
// runs it: at full size, both sides rounded up to 32. Only its network is timed, neither resizing nor sorting its answers.
const { values } = parseArgs({
  options: {
    photos: { type: 'string' },
    out: { type: 'string' },
    every: { type: 'string', default: '1' },
    without: { type: 'string' },
  },
})
const { photos: folder, out, without } = values
if (folder === undefined || out === undefined)
  throw new Error('npm run bench -- peer --photos DIR --out FILE [--every 3] [--without yunet]')

/** What is used of onnxruntime's native edition, which is fetched for this bench alone. */
type Native = {
  readonly Tensor: new (type: 'float32', values: Float32Array, dims: readonly number[]) => unknown
  readonly InferenceSession: {
    create: (
      model: Uint8Array,
      options: { intraOpNumThreads: number },
    ) => Promise<{ run: (feeds: { picture: unknown }) => Promise<unknown> }>
  }
}

/** So many photos are searched in a row, as an office does it, before it is the other side's turn. */
const batch = 10

const photos = labelledPhotos(folder).filter((_, index) => index % Number(values.every) === 0)
const model = standInModel()
const { native, remove } = fetchNative()
const session = await native.InferenceSession.create(model, { intraOpNumThreads: 2 })
const { page, urlOf, close } = await openBenchWindow(photos.map(({ path }) => path))
const left = without === 'yunet' ? (['yunet'] as const) : []
const detectors = await page.evaluate((list) => globalThis.bench.open({ without: list }), left)

const times: { photo: string; ours: number; peer: number }[] = []
for (let first = 0; first < photos.length; first += batch) {
  const some = photos.slice(first, first + batch)
  await stillness()
  const found: Timed[] = []
  for (const { path } of some)
    found.push(await page.evaluate((at) => globalThis.bench.find(at, 0), urlOf(path)))
  await stillness()
  for (const [index, { path }] of some.entries()) {
    const ours = found[index]
    if (ours === undefined) throw new Error(`${path} was not searched`)
    times.push({ photo: path, ours: ours.milliseconds, peer: await peerTime(ours.size) })
  }
}
await close()
remove()

const ours = means(times.map((each) => each.ours))
const peer = means(times.map((each) => each.peer))
const result = { detectors, photos: times.length, modelBytes: model.length, ours, peer }
writeFileSync(out, `${JSON.stringify({ ...result, times }, null, 2)}\n`)
console.log(`Ours with ${detectors.join(' + ')} beside the peer's network, ${times.length} photos:`)
console.table({ ours, 'the peer, natively': peer })
console.log(`Ours takes ${(ours.mean / peer.mean).toFixed(2)} of the peer's time.`)

/** Threads of either side go on turning for a moment in wait of more work: the other's turn begins when they lie still. */
function stillness(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100))
}

async function peerTime({ width, height }: { width: number; height: number }): Promise<number> {
  const across = Math.ceil(width / 32) * 32
  const down = Math.ceil(height / 32) * 32
  const pixels = new Float32Array(3 * across * down).fill(0.5)
  const picture = new native.Tensor('float32', pixels, [1, 3, down, across])
  const began = performance.now()
  await session.run({ picture })
  return performance.now() - began
}

/** Of the very version whose web edition the studio ships. */
function fetchNative(): { native: Native; remove: () => void } {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const version: string = own.dependencies['onnxruntime-web']
  const place = mkdtempSync(join(tmpdir(), 'peer-bench-'))
  const wanted = `onnxruntime-node@${version}`
  execFileSync('npm', ['install', '--prefix', place, '--ignore-scripts', '--no-save', wanted])
  const native: Native = createRequire(join(place, 'peer.js'))('onnxruntime-node')
  return { native, remove: () => rmSync(place, { recursive: true, force: true }) }
}

function means(values: readonly number[]) {
  const sorted = [...values].sort((one, other) => one - other)
  const sum = values.reduce((total, value) => total + value, 0)
  return {
    mean: Math.round(sum / values.length),
    median: Math.round(sorted[sorted.length >> 1] ?? 0),
    slowestTenth: Math.round(sorted[Math.floor(sorted.length * 0.9)] ?? 0),
  }
}
