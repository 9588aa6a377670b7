import type { Size } from '../core/geometry.ts'
import type { Raster } from '../core/redaction/raster.ts'
import { imageOf } from './jpegOf.ts'

/** Photos for the tests of this room: made from a number, the same each time. */
export function photoOf(seed: number, size: Size): Raster {
  const next = numbersFrom(seed)
  const slopes = Array.from({ length: 12 }, () => next() * 0.3)
  const pixels = new Uint8Array(size.width * size.height * 3)
  for (let at = 0; at < pixels.length; at++) {
    const pixel = Math.floor(at / 3)
    const [x, y, channel] = [pixel % size.width, Math.floor(pixel / size.width), at % 3]
    const wave = Math.sin(x * (slopes[channel] ?? 0)) + Math.cos(y * (slopes[channel + 3] ?? 0))
    pixels[at] = 128 + wave * 50 + (next() - 0.5) * 50
  }
  return { size, channels: 3, pixels }
}

/** Four quarters, each of its own colour, wider than tall, so that every turn and mirror image is another picture. */
export function quarters(): Raster {
  const size = { width: 64, height: 32 }
  const pixels = new Uint8Array(size.width * size.height * 3)
  for (let pixel = 0; pixel < size.width * size.height; pixel++) {
    const right = pixel % size.width >= 32
    const low = pixel >= 16 * size.width
    pixels.set([right ? 220 : 30, low ? 210 : 40, right === low ? 200 : 20], pixel * 3)
  }
  return { size, channels: 3, pixels }
}

export function bytesOf(image: ReturnType<typeof imageOf>): Promise<Uint8Array> {
  return image.toBuffer().then((buffer) => new Uint8Array(buffer))
}

export function jpegFileOf(raster: Raster): Promise<Uint8Array> {
  return bytesOf(imageOf(raster).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }))
}

/** Xorshift: even enough for pictures. */
function numbersFrom(seed: number): () => number {
  let state = (seed + 1) * 2654435761
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
