import { beforeAll, expect, test } from 'vitest'
import { imageOf } from './jpegOf.ts'
import { verifySegments } from './segments.ts'
import { bytesOf, jpegFileOf, photoOf } from './testPhotos.ts'

const photo = photoOf(1, { width: 80, height: 60 })
let clean = new Uint8Array()
let progressive = new Uint8Array()

beforeAll(async () => {
  clean = new Uint8Array(await jpegFileOf(photo))
  progressive = new Uint8Array(await bytesOf(imageOf(photo).jpeg({ progressive: true })))
})

const problem = (jpeg: Uint8Array) => {
  const verified = verifySegments(jpeg)
  return verified.ok ? 'clean' : verified.error
}

test('a picture and nothing else passes, with its size', () => {
  expect(verifySegments(clean)).toEqual({ ok: true, value: photo.size })
  expect(verifySegments(progressive)).toEqual({ ok: true, value: photo.size })
})

test('every application segment but a plain header, every comment and every reserved marker is named', () => {
  for (const kind of [0xe1, 0xe2, 0xed, 0xee, 0xef, 0xfe, 0xc1, 0xcc, 0xf0, 0x01, 0xdc]) {
    expect(problem(withSegment(clean, kind, 'Olivia'))).toBe(`segment ${kind.toString(16)}`)
  }
})

test('a plain header passes; one with a thumbnail, an extension of it, or a second one does not', () => {
  const plain = 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'
  const withHeader = withSegment(clean, 0xe0, plain)
  expect(problem(withHeader)).toBe('clean')
  const thumbnail = `${plain.slice(0, -2)}\x01\x01abc`
  for (const header of [thumbnail, 'JFXX\0'.padEnd(14, '\0'), 'JFIF']) {
    expect(problem(withSegment(clean, 0xe0, header))).toBe('a header that is not plain')
  }
  expect(problem(withSegment(withHeader, 0xe0, plain))).toBe('a header that is not plain')
})

test('anything after the end is refused, and so is a file that never ends', () => {
  expect(problem(joined(clean, Uint8Array.of(0)))).toBe('no clean end of image')
  expect(problem(joined(clean, clean))).toMatch(/^a second picture/)
  expect(problem(clean.subarray(0, -2))).toBe('no clean end of image')
  expect(problem(clean.subarray(0, 300))).not.toBe('clean')
})

test('a second picture inside a segment is refused', () => {
  const start = '\xff\xd8\xff\xe0'
  expect(problem(withSegment(clean, 0xdb, start))).toMatch(/^a second picture/)
})

test('what is not a JPEG at all is refused, whatever its length', () => {
  for (let length = 0; length < 40; length++) {
    expect(problem(new Uint8Array(length).fill(0xff))).toBe('no start of image')
    expect(problem(clean.subarray(0, length))).not.toBe('clean')
  }
})

/** The same file with a segment of our own right behind its start. */
function withSegment(jpeg: Uint8Array, kind: number, content: string): Uint8Array {
  const segment = Buffer.concat([
    Uint8Array.of(0xff, kind, 0, content.length + 2),
    Buffer.from(content, 'latin1'),
  ])
  return joined(jpeg.subarray(0, 2), segment, jpeg.subarray(2))
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
