import { crc32, deflateSync } from 'node:zlib'
import type { Raster } from '../core/redaction/raster.ts'

/** A raster as a PNG, stored rather than compressed, tagged with a colour profile where there is one. */
export function pngOf({ size, channels, pixels }: Raster, icc: Uint8Array | null): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size.width, 0)
  header.writeUInt32BE(size.height, 4)
  header.set([8, channels === 4 ? 6 : 2], 8)
  const stored = deflateSync(unfiltered(pixels, size.width * channels), { level: 0 })
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...chunk('IHDR', header),
    ...(icc === null ? [] : chunk('iCCP', namedProfile(icc))),
    ...chunk('IDAT', stored),
    ...chunk('IEND'),
  ])
}

/** A name, a zero, the method of compression (0), and the profile, deflated. */
function namedProfile(icc: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from('icc\0\0', 'latin1'), deflateSync(icc)])
}

/** Each row of a PNG begins with the number of its filter: 0, none. */
function unfiltered(pixels: Raster['pixels'], stride: number): Uint8Array {
  const rows = pixels.length / stride
  const filtered = new Uint8Array(rows * (stride + 1))
  for (let row = 0; row < rows; row++) {
    filtered.set(pixels.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1)
  }
  return filtered
}

function chunk(type: string, content: Uint8Array = new Uint8Array()): readonly Uint8Array[] {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length, 0)
  head.write(type, 4, 'latin1')
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(content, crc32(head.subarray(4))), 0)
  return [head, content, check]
}
