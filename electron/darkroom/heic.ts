import type { DarkroomRefusal } from '../contract/darkroom.ts'
import type { Raster } from '../core/redaction/raster.ts'
import { ok, type Result, refused } from '../core/result.ts'
import { hasTooManyPixels } from './hasTooManyPixels.ts'
import { colourOfHeic } from './heicColour.ts'
import { type HeifImage, type HeifPlane, libheif } from './libheif.ts'
import { pngOf } from './pngOf.ts'
import { sharp } from './sharpWasm.ts'

/** The largest that phones write; libheif holds several copies of a picture at a time. */
const mostPixels = 50_000_000

/**
 * An iPhone's or iPad's photo as a PNG that carries the same colour profile, to be developed like any other. libheif has
 * turned it upright by then, and the PNG holds no orientation that could turn it twice.
 */
export async function openHeic(
  bytes: Uint8Array,
): Promise<
  Result<{ readonly png: Uint8Array; readonly firstFrameOnly: boolean }, DarkroomRefusal>
> {
  const decoder = new libheif.HeifDecoder()
  try {
    const images = decoder.decode(bytes)
    const image = images.find((candidate) => candidate.is_primary()) ?? images[0]
    if (image === undefined) return refused({ kind: 'broken' })
    const size = { width: image.get_width(), height: image.get_height() }
    if (hasTooManyPixels(size, mostPixels)) return refused({ kind: 'tooManyPixels' })
    const raster = await decode(image)
    for (const opened of images) opened.free()
    if (raster === null) return refused({ kind: 'broken' })
    const png = pngOf(raster, await profileOf(bytes))
    return ok({ png, firstFrameOnly: images.length > 1 })
  } catch {
    return refused({ kind: 'broken' })
  } finally {
    if (decoder.decoder !== null) libheif.heif_context_free(decoder.decoder)
  }
}

/**
 * All of the picture or nothing: libheif would pass over the tiles that a file cut short has lost, and leave them black.
 */
async function decode({ handle }: HeifImage): Promise<Raster | null> {
  const picture = await libheif.heif_js_decode_image2(
    handle,
    libheif.heif_colorspace.heif_colorspace_RGB,
    libheif.heif_chroma.heif_chroma_interleaved_RGBA,
  )
  if ('code' in picture) return null
  const passedOver = libheif.heif_image_get_decoding_warnings(picture.image.$$.ptr, 0, 0, 0)
  const raster = passedOver === 0 ? rasterOf(picture.channels[0]) : null
  libheif.heif_image_release(picture.image)
  return raster
}

function rasterOf({ data, width, height, stride }: HeifPlane): Raster {
  const pixels = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++) {
    pixels.set(data.subarray(y * stride, y * stride + width * 4), y * width * 4)
  }
  return { size: { width, height }, channels: 4, pixels }
}

/** libheif gives the numbers that the camera wrote; without their profile an iPhone's reds come out dull. */
async function profileOf(bytes: Uint8Array): Promise<Uint8Array | null> {
  const colour = colourOfHeic(bytes)
  if (colour.kind === 'profile') return colour.icc
  return colour.kind === 'displayP3' ? displayP3() : null
}

/** The profile that sharp itself writes for Display P3, taken from a picture of one pixel. */
async function displayP3(): Promise<Uint8Array | null> {
  const pixel = { width: 1, height: 1, channels: 3, background: '#000000' } as const
  const tagged = await sharp({ create: pixel }).withIccProfile('p3').png().toBuffer()
  return (await sharp(tagged).metadata()).icc ?? null
}
