import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Cover, CoverId, plainStyle } from '../../electron/core/cover.ts'
import type { Box, Point, Size } from '../../electron/core/geometry.ts'
import { coverFor } from '../../electron/core/redaction/coverFor.ts'
import { hides } from '../../electron/core/redaction/hides.ts'
import { jpegOf } from '../../electron/darkroom/jpegOf.ts'
import { photoOf } from '../../electron/darkroom/testPhotos.ts'
import { type Darkroom, openDarkroom } from '../../electron/main/darkroom/darkroom.ts'
import { forkNode } from '../../electron/main/darkroom/forkNode.ts'

/**
 * The darkroom on every bad and hostile file that is here, on a photo of 12 megapixels with thirty faces, and the check
 * of coverage on 24 megapixels with sixty. Prints a table and JSON.
 */
const shared = new URL('../../../shared/data/', import.meta.url)
const id = CoverId.parse('00000000-0000-4000-8000-000000000001')
let mostBytes = 0

function openMeasured(): Darkroom {
  return openDarkroom(() => {
    const child = forkNode(new URL('../../electron/darkroom/underNode.ts', import.meta.url))
    const bytesInUse = () => {
      const bytes = child.bytesInUse()
      mostBytes = Math.max(mostBytes, bytes)
      return bytes
    }
    return { ...child, bytesInUse }
  })
}

function corpus(): readonly URL[] {
  return ['hostile-images/', 'bad-images/']
    .map((name) => new URL(name, shared))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => new URL(file, folder)))
    .filter((file) => !file.pathname.endsWith('.json'))
}

async function measureCorpus(darkroom: Darkroom) {
  const answers: Record<string, number> = {}
  const times: number[] = []
  let slowest = ''
  for (const file of corpus()) {
    const bytes = new Uint8Array(readFileSync(file))
    const since = performance.now()
    const developed = await darkroom.develop(bytes)
    const took = performance.now() - since
    if (took > Math.max(0, ...times)) slowest = file.pathname.split('/').at(-1) ?? ''
    times.push(took)
    const answer = developed.ok ? 'developed' : developed.error.kind
    answers[answer] = (answers[answer] ?? 0) + 1
  }
  times.sort((a, b) => a - b)
  return {
    files: times.length,
    crashes: answers.died ?? 0,
    hangs: answers.tookTooLong ?? 0,
    ...answers,
    medianMs: at(times, 0.5),
    p99Ms: at(times, 0.99),
    worstMs: at(times, 1),
    slowest,
    mostMegabytes: Math.round(mostBytes / 1e6),
  }
}

function at(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
}

async function measurePrint(darkroom: Darkroom) {
  const size = { width: 4032, height: 3024 }
  const photo = await jpegOf(photoOf(1, size), 90)
  const faces = grid(30, 6, { x: 640, y: 560 }, { width: 240, height: 300 })
  const covers = faces.map((face) => coverFor(face, plainStyle, id, size))
  const since = performance.now()
  const developed = await darkroom.develop(photo)
  const developedAt = performance.now()
  const print = await darkroom.print(photo, { covers, faces, crop: null, longestEdge: 1600 })
  if (!developed.ok || !print.ok) throw new Error('The photo of the benchmark was refused.')
  return {
    megapixels: 12,
    faces: faces.length,
    developMs: Math.round(developedAt - since),
    printMs: Math.round(performance.now() - developedAt),
    ofWhichProofMs: Math.round(print.value.proof.milliseconds),
    identical: print.value.proof.identical,
    publishedBytes: print.value.jpeg.length,
    mostMegabytes: Math.round(mostBytes / 1e6),
  }
}

function measureCoverage() {
  const size = { width: 6000, height: 4000 }
  const faces = grid(60, 10, { x: 580, y: 640 }, { width: 300, height: 380 })
  const covers = faces.map((face): Cover => coverFor(face, plainStyle, id, size))
  const times = Array.from({ length: 20 }, () => {
    const since = performance.now()
    if (!faces.every((face) => hides(face, covers, size))) throw new Error('A face is not hidden.')
    return performance.now() - since
  }).sort((a, b) => a - b)
  return { faces: 60, covers: 60, medianMs: at(times, 0.5), worstMs: at(times, 1) }
}

function grid(count: number, columns: number, step: Point, of: Size): readonly Box[] {
  return Array.from({ length: count }, (_, n) => ({
    x: 20 + (n % columns) * step.x,
    y: 30 + Math.floor(n / columns) * step.y,
    ...of,
  }))
}

const darkroom = openMeasured()
const results = {
  print: await measurePrint(darkroom),
  coverage: measureCoverage(),
  corpus: await measureCorpus(darkroom),
}
darkroom.close()
for (const [name, result] of Object.entries(results)) {
  console.log(`\n${name}`)
  console.table(result)
}
mkdirSync('bench-out', { recursive: true })
writeFileSync('bench-out/darkroom.json', `${JSON.stringify(results, null, 2)}\n`)
