import { crc32, deflateSync } from 'node:zlib'

const size = 48

/** A made-up profile picture: a head and shoulders in two colours of their own, as a PNG. */
export function practicePortrait(id: string): Buffer {
  const hue = (Number(id) * 47) % 360
  const ground = colour(hue, 0.75)
  const figure = colour((hue + 150) % 360, 0.4)
  const rows = Array.from({ length: size }, (_, y) => {
    const row = Buffer.alloc(1 + size * 3)
    for (let x = 0; x < size; x += 1) row.set(isFigure(x, y) ? figure : ground, 1 + x * 3)
    return row
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function isFigure(x: number, y: number): boolean {
  const middle = size / 2
  return Math.hypot(x - middle, y - 18) < 9 || Math.hypot((x - middle) / 1.1, y - 48) < 17
}

function chunk(kind: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), bytes])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** A soft colour of this hue, in degrees, and lightness, from 0 to 1. */
function colour(hue: number, lightness: number): readonly [number, number, number] {
  const part = (offset: number) => {
    const turned = (offset + hue / 30) % 12
    const strength = 0.4 * Math.min(lightness, 1 - lightness)
    return Math.round(
      255 * (lightness - strength * Math.max(-1, Math.min(turned - 3, 9 - turned, 1))),
    )
  }
  return [part(0), part(8), part(4)]
}
