import type { Raster } from '../core/redaction/raster.ts'
import { owned } from './owned.ts'
import { sharp } from './sharpWasm.ts'

/** A raster as sharp takes it; what comes out of it can hold nothing but these pixels. */
export function imageOf({ pixels, size, channels }: Raster) {
  return sharp(pixels, { raw: { width: size.width, height: size.height, channels } })
}

export async function jpegOf(raster: Raster, quality: number): Promise<Uint8Array> {
  return owned(await imageOf(raster).jpeg({ quality, chromaSubsampling: '4:2:0' }).toBuffer())
}
