import type { Detector } from './detector.ts'
import type { Backend } from './onnxRuntime.ts'
import type { Pixels } from './planes.ts'

type Clock = { readonly now: () => number }

/** Opens the same detector on one backend or another. */
export type Opener = (backend: Backend) => Promise<Detector>

/**
 * The faster backend on this computer, found by trying both. A graphics processor that is not there, fails, or does not see
 * what WASM sees, is not used.
 */
export async function chooseBackend(open: Opener): Promise<Backend> {
  return (await hasGraphics()) ? fasterOf(open) : 'wasm'
}

/** Tries both; whatever goes wrong with graphics leaves WASM. */
export async function fasterOf(open: Opener, clock: Clock = performance): Promise<Backend> {
  try {
    const [plain, graphics] = [await open('wasm'), await open('webgpu')]
    if (!(await agree(plain, graphics))) return 'wasm'
    return (await timeOf(graphics, clock)) < (await timeOf(plain, clock)) ? 'webgpu' : 'wasm'
  } catch {
    return 'wasm'
  }
}

async function hasGraphics(): Promise<boolean> {
  const { gpu } = navigator as Navigator & { gpu?: { requestAdapter(): Promise<unknown> } }
  return gpu !== undefined && (await gpu.requestAdapter().catch(() => null)) !== null
}

const trials = 3

/** The fastest of a few looks at the same picture, in milliseconds; the look in `agree` has warmed it up. */
async function timeOf(detector: Detector, clock: Clock): Promise<number> {
  const picture = testPicture()
  const times: number[] = []
  for (let trial = 0; trial < trials; trial += 1) {
    const began = clock.now()
    await detector(picture, 0.05)
    times.push(clock.now() - began)
  }
  return Math.min(...times)
}

async function agree(a: Detector, b: Detector): Promise<boolean> {
  const picture = testPicture()
  const beliefs = async (detector: Detector) =>
    (await detector(picture, 0)).slice(0, 20).map((glimpse) => glimpse.belief)
  const [ours, theirs] = [await beliefs(a), await beliefs(b)]
  return (
    ours.length === theirs.length &&
    ours.every((belief, k) => Math.abs(belief - (theirs[k] ?? 0)) < 0.01)
  )
}

/** Smooth blobs in many sizes, the same every time: something to look at, and nobody in it. */
export function testPicture(): Pixels {
  const [width, height] = [640, 480]
  const data = new Uint8ClampedArray(width * height * 4)
  for (let k = 0; k < width * height; k += 1) {
    const [x, y] = [k % width, Math.floor(k / width)]
    const wave = Math.sin(x / 17) * Math.cos(y / 23) + Math.sin((x + y) / 51)
    data.set([128 + 60 * wave, 110 + 50 * wave, 100 + 40 * wave, 255], k * 4)
  }
  return { width, height, data }
}
