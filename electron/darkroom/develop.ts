import type { Sharp, SharpOptions } from 'sharp'
import type { DarkroomRefusal } from '../contract/darkroom.ts'
import type { Size } from '../core/geometry.ts'
import type { Raster } from '../core/redaction/raster.ts'
import { ok, type Result, refused } from '../core/result.ts'
import { hasTooManyPixels } from './hasTooManyPixels.ts'
import { openHeic } from './heic.ts'
import { isAnimatedPng } from './isAnimatedPng.ts'
import { owned } from './owned.ts'
import { sharp } from './sharpWasm.ts'
import { sniff } from './sniff.ts'

/** The one picture that the studio knows of a file: upright 8-bit sRGB without alpha, at most 24 megapixels. */
export type Negative = { readonly raster: Raster; readonly firstFrameOnly: boolean }

const mostPixelsDecoded = 100_000_000
const mostPixelsKept = 24_000_000

/** The input gate: first bytes, then the header, then every pixel; whatever is not wholly in order is refused. */
export async function develop(bytes: Uint8Array): Promise<Result<Negative, DarkroomRefusal>> {
  if (bytes.length === 0) return refused({ kind: 'empty' })
  const sniffed = sniff(bytes)
  if (sniffed.kind === 'unknown') return refused({ kind: 'notAPhoto' })
  if (sniffed.kind === 'other') return refused({ kind: 'unsupported', format: sniffed.format })
  if (sniffed.format !== 'heic') return developWithSharp(bytes)
  const heic = await openHeic(bytes)
  if (!heic.ok) return heic
  const negative = await developWithSharp(heic.value.png)
  return negative.ok
    ? ok({ ...negative.value, firstFrameOnly: heic.value.firstFrameOnly })
    : negative
}

async function developWithSharp(bytes: Uint8Array): Promise<Result<Negative, DarkroomRefusal>> {
  const header = await headerOf(bytes)
  if (header === null) return refused({ kind: 'broken' })
  if (hasTooManyPixels(header.size, mostPixelsDecoded)) return refused({ kind: 'tooManyPixels' })
  const raster = await decode(bytes, header.size)
  if (raster === null) return refused({ kind: 'broken' })
  return ok({ raster, firstFrameOnly: header.frames > 1 || isAnimatedPng(bytes) })
}

type Header = { readonly size: Size; readonly frames: number }

async function headerOf(bytes: Uint8Array): Promise<Header | null> {
  try {
    const { width, height, pages } = await sharp(bytes, {
      failOn: 'warning',
      limitInputPixels: false,
    }).metadata()
    return { size: { width, height }, frames: pages ?? 1 }
  } catch {
    return null
  }
}

/** `failOn` is what refuses a photo that was cut short: a lenient decoder paints the missing faces grey. */
const strictly: SharpOptions = {
  failOn: 'warning',
  limitInputPixels: mostPixelsDecoded,
  pages: 1,
  sequentialRead: true,
}

async function decode(bytes: Uint8Array, header: Size): Promise<Raster | null> {
  try {
    const upright = sharp(bytes, strictly).autoOrient()
    const { data, info } = await shrunk(upright, header)
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    const size = { width: info.width, height: info.height }
    const whole = info.channels === 3 && data.length === size.width * size.height * 3
    return whole ? { size, channels: 3, pixels: owned(data) } : null
  } catch {
    return null
  }
}

function shrunk(image: Sharp, { width, height }: Size): Sharp {
  const factor = Math.sqrt(mostPixelsKept / (width * height))
  if (factor >= 1) return image
  const longest = Math.floor(Math.max(width, height) * factor)
  return image.resize({ width: longest, height: longest, fit: 'inside' })
}
