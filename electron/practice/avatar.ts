import { crc32, deflateSync } from 'node:zlib'
import type { PracticeUser } from './practiceState.ts'

const edge = 96
const block = 16

/** A made-up profile picture: a pattern of blocks in a colour of the account's own, as a PNG. */
export function avatarOf({ id }: PracticeUser): Buffer {
  const seed = Number(id) * 2654435761
  const ink = [40 + (seed % 90), 60 + ((seed >>> 8) % 90), 90 + ((seed >>> 16) % 90)]
  const rows = Array.from({ length: edge }, (_, y) =>
    Buffer.concat([
      Buffer.from([0]),
      ...Array.from({ length: edge }, (_, x) =>
        Buffer.from(isInked(seed, x, y) ? ink : [238, 242, 240]),
      ),
    ]),
  )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(edge, 0)
  header.writeUInt32BE(edge, 4)
  header.set([8, 2], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Mirrored from left to right, so that each pattern looks meant. */
function isInked(seed: number, x: number, y: number): boolean {
  const column = Math.min(Math.floor(x / block), Math.floor((edge - 1 - x) / block))
  const row = Math.floor(y / block)
  return ((seed >>> ((row * 3 + column) % 29)) & 1) === 1
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}
