import { createHash, randomFillSync } from 'node:crypto'
import type { DarkroomRefusal, PrintJob, PrintOrder } from '../contract/darkroom.ts'
import type { Size } from '../core/geometry.ts'
import { cropped } from '../core/redaction/crop.ts'
import { fitTo } from '../core/redaction/fit.ts'
import { hides } from '../core/redaction/hides.ts'
import { mustCover } from '../core/redaction/mustCover.ts'
import { needsDecision } from '../core/redaction/needsDecision.ts'
import type { Raster } from '../core/redaction/raster.ts'
import { type PixelRun, spansOf } from '../core/redaction/spans.ts'
import { ok, type Result, refused } from '../core/result.ts'
import type { Unprinted } from './print.ts'
import { verifySegments } from './segments.ts'

/** Anything that makes a finished file of a raster. The proof believes nothing that it says of itself. */
export type Expose = (raster: Raster, order: PrintOrder) => Promise<Uint8Array | Unprinted>

/**
 * Makes a print and proves it (non-interference): a second one, of a twin of the photo in which every covered pixel and
 * every pixel that had to be covered is noise, comes out byte for byte the same, so the print cannot hold anything of
 * them. The faces are wholly covered, and the file holds nothing besides the picture, at the size that was ordered.
 */
export async function prove(
  expose: Expose,
  raster: Raster,
  order: PrintOrder,
): Promise<Result<PrintJob, DarkroomRefusal>> {
  const bare = order.faces.filter((face) => !isSafe(face, order, raster.size)).length
  if (bare > 0) return refused({ kind: 'notCovered', faces: bare })
  const twin = noiseTwin(raster, order)
  const jpeg = await expose(raster, order)
  if (typeof jpeg === 'string') return refused({ kind: jpeg })
  const since = performance.now()
  const second = await expose(twin, order)
  if (typeof second === 'string' || !same(jpeg, second)) return refused({ kind: 'proofFailed' })
  const verified = verify(jpeg, raster.size, order)
  if (!verified.ok) return refused({ kind: 'wrongSegments', found: verified.error })
  const regions = order.faces.length + order.covers.length
  const milliseconds = performance.now() - since
  return ok({
    jpeg,
    sha256: createHash('sha256').update(jpeg).digest('hex'),
    size: verified.value,
    proof: { identical: true, regions, milliseconds },
  })
}

function isSafe(face: PrintOrder['faces'][number], order: PrintOrder, size: Size): boolean {
  return !needsDecision(face, order.crop, size) || hides(face, order.covers, size)
}

function noiseTwin(raster: Raster, order: PrintOrder): Raster {
  // Not `slice`: a Buffer's slice is no copy, and a photo that is its own twin proves nothing.
  const twin = { ...raster, pixels: new Uint8Array(raster.pixels) }
  for (const face of order.faces) fillWithNoise(twin, mustCover(face, twin.size))
  for (const cover of order.covers) fillWithNoise(twin, spansOf(cover, twin.size))
  return twin
}

function fillWithNoise({ pixels, size, channels }: Raster, spans: readonly PixelRun[]): void {
  for (const { y, from, to } of spans) {
    const row = y * size.width
    randomFillSync(pixels.subarray((row + from) * channels, (row + to) * channels))
  }
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}

function verify(jpeg: Uint8Array, size: Size, order: PrintOrder): Result<Size, string> {
  const found = verifySegments(jpeg)
  const crop = cropped(order.crop, size)
  if (!found.ok || crop === null) return found
  const { width, height } = fitTo(crop, order.longestEdge)
  const asOrdered = found.value.width === width && found.value.height === height
  return asOrdered ? found : refused('a picture of another size than was ordered')
}
