import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sniff } from './sniff.ts'

const file = (opening: string) => new Uint8Array(Buffer.from(opening.padEnd(64, '\0'), 'latin1'))
const ftyp = (brands: string) =>
  file(`\0\0\0${String.fromCharCode(8 + brands.length)}ftyp${brands}`)

test('a photo is known by its first bytes', () => {
  const photos = {
    jpeg: file('\xff\xd8\xff\xe0'),
    png: file('\x89PNG\r\n\x1a\n'),
    webp: file('RIFF\0\0\0\0WEBPVP8 '),
    heic: ftyp('heic\0\0\0\0mif1heic'),
  }
  for (const [format, bytes] of Object.entries(photos)) {
    expect(sniff(bytes)).toEqual({ kind: 'photo', format })
  }
  expect(sniff(ftyp('mif1\0\0\0\0mif1heic'))).toEqual({ kind: 'photo', format: 'heic' })
  expect(sniff(ftyp('mif1\0\0\0\0mif1miaf'))).toEqual({ kind: 'photo', format: 'heic' })
})

test('what staff may well try is called by its name', () => {
  const others = {
    gif: file('GIF89a'),
    bmp: file('BM'),
    tiff: file('MM\0*'),
    avif: ftyp('avif\0\0\0\0mif1avifmiaf'),
    jxl: file('\0\0\0\x0cJXL \r\n'),
    svg: file('<?xml version="1.0"?><svg>'),
    icon: file('\0\0\x01\0'),
    pdf: file('%PDF-1.4'),
    video: ftyp('qt  \0\0\0\0qt  '),
    photoshop: file('8BPS'),
  }
  for (const [format, bytes] of Object.entries(others)) {
    expect(sniff(bytes)).toEqual({ kind: 'other', format })
  }
})

test('a sound file is no photo although it begins like a WebP, and neither is a program', () => {
  expect(sniff(file('RIFF\0\0\0\0WAVEfmt ')).kind).toBe('unknown')
  expect(sniff(file('MZ')).kind).toBe('unknown')
})

test('any bytes get an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => sniff(bytes).kind !== undefined),
  )
  const boxes = fc.tuple(
    fc.uint8Array({ minLength: 4, maxLength: 4 }),
    fc.uint8Array({ maxLength: 40 }),
  )
  fc.assert(
    fc.property(boxes, ([length, rest]) => {
      const bytes = new Uint8Array(Buffer.concat([length, Buffer.from('ftyp'), rest]))
      expect(['photo', 'other']).toContain(sniff(bytes).kind)
    }),
  )
})
