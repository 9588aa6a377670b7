import type { Developed } from '../contract/darkroom.ts'
import { fitTo } from '../core/redaction/fit.ts'
import type { Negative } from './develop.ts'
import { imageOf, jpegOf } from './jpegOf.ts'
import { owned } from './owned.ts'

const thumbnailEdge = 512

/** What the window may see of a photo: pixels that were decoded here, encoded anew. */
export async function renditionOf({ raster, firstFrameOnly }: Negative): Promise<Developed> {
  return {
    size: raster.size,
    screen: await jpegOf(raster, 92),
    thumbnail: await thumbnailOf(raster),
    firstFrameOnly,
  }
}

async function thumbnailOf(raster: Negative['raster']): Promise<Uint8Array> {
  const size = fitTo(raster.size, thumbnailEdge)
  const resized = imageOf(raster).resize({ ...size, fit: 'fill' })
  return owned(await resized.jpeg({ quality: 80 }).toBuffer())
}
