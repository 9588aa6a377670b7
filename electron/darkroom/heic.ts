import type { DarkroomRefusal } from '../contract/darkroom.ts'
import type { Size } from '../core/geometry.ts'
import { ok, type Result, refused } from '../core/result.ts'
import { colourOfHeic } from './heicColour.ts'
import { type HeifImage, libheif } from './libheif.ts'
import { pngOf } from './pngOf.ts'
import { sharp } from './sharpWasm.ts'

/**
 * An iPhone's or iPad's photo as a PNG that carries the same colour profile, to be developed like any other. libheif has
 * turned it upright by then, and the PNG holds no orientation that could turn it twice.
 */
export async function openHeic(
  bytes: Uint8Array,
  isTooLarge: (size: Size) => boolean,
): Promise<
  Result<{ readonly png: Uint8Array; readonly firstFrameOnly: boolean }, DarkroomRefusal>
> {
  const decoder = new libheif.HeifDecoder()
  try {
    const images = decoder.decode(bytes)
    const image = images.find((candidate) => candidate.is_primary()) ?? images[0]
    if (image === undefined) return refused({ kind: 'broken' })
    const size = { width: image.get_width(), height: image.get_height() }
    if (isTooLarge(size)) return refused({ kind: 'tooManyPixels' })
    const pixels = await pixelsOf(image, size)
    for (const opened of images) opened.free()
    if (pixels === null) return refused({ kind: 'broken' })
    const png = pngOf({ size, channels: 4, pixels }, await profileOf(bytes))
    return ok({ png, firstFrameOnly: images.length > 1 })
  } catch {
    return refused({ kind: 'broken' })
  } finally {
    if (decoder.decoder !== null) libheif.heif_context_free(decoder.decoder)
  }
}

function pixelsOf(image: HeifImage, { width, height }: Size): Promise<Uint8ClampedArray | null> {
  const data = new Uint8ClampedArray(width * height * 4)
  return new Promise((resolve) => {
    image.display({ data, width, height }, (shown) => resolve(shown === null ? null : data))
  })
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
