import { crc32, deflateSync } from 'node:zlib'
import type { Raster } from '../core/redaction/raster.ts'

/** A raster as a PNG, stored rather than compressed, tagged with a colour profile where there is one. */
export function pngOf({ size, channels, pixels }: Raster, icc: Uint8Array | null): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size.width, 0)
  header.writeUInt32BE(size.height, 4)
  header.set([8, channels === 4 ? 6 : 2], 8)
  const profile =
    icc === null ? [] : [chunk('iCCP', Buffer.from('icc\0\0', 'latin1'), deflateSync(icc))]
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...profile,
    chunk('IDAT', deflateSync(unfiltered(pixels, size.width * channels), { level: 0 })),
    chunk('IEND'),
  ])
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

function chunk(type: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
