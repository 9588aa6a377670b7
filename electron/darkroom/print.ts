import type { PrintOrder } from '../contract/darkroom.ts'
import { cropped } from '../core/redaction/crop.ts'
import { fitTo } from '../core/redaction/fit.ts'
import { paint } from '../core/redaction/paint.ts'
import type { Raster } from '../core/redaction/raster.ts'
import { imageOf, jpegOf } from './jpegOf.ts'

/** X takes pictures of up to 5 MB. */
export const heaviest = 5_000_000
const qualities = [90, 85, 80, 72, 64, 50, 35, 20]

/** Why an exposure came to nothing. */
export type Unprinted = 'nothingLeft' | 'tooHeavy'

/**
 * Paints, then crops, then scales, then encodes: in that order, so that no pixel from under a cover can reach one
 * beside it. Paints into the raster that it is given.
 */
export async function expose(raster: Raster, order: PrintOrder): Promise<Uint8Array | Unprinted> {
  paint(raster, order.covers)
  const scaled = await published(raster, order)
  return scaled === null ? 'nothingLeft' : encode(scaled)
}

async function published(raster: Raster, order: PrintOrder): Promise<Raster | null> {
  const crop = cropped(order.crop, raster.size)
  if (crop === null) return null
  const size = fitTo(crop, order.longestEdge)
  const pixels = await imageOf(raster)
    .extract({ left: crop.x, top: crop.y, width: crop.width, height: crop.height })
    .resize({ ...size, fit: 'fill' })
    .raw()
    .toBuffer()
  return { size, channels: 3, pixels }
}

async function encode(raster: Raster): Promise<Uint8Array | 'tooHeavy'> {
  for (const quality of qualities) {
    const jpeg = await jpegOf(raster, quality)
    if (jpeg.length <= heaviest) return jpeg
  }
  return 'tooHeavy'
}
