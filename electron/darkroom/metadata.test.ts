import { crc32, deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { CoverId, plainStyle } from '../core/cover.ts'
import { coverFor } from '../core/redaction/coverFor.ts'
import { answer } from './answer.ts'
import { imageOf } from './jpegOf.ts'
import { pngOf } from './pngOf.ts'
import { verifySegments } from './segments.ts'
import { sharp } from './sharpWasm.ts'
import { bytesOf, jpegFileOf, photoOf } from './testPhotos.ts'

const planted = 'Olivia-Marsh-of-4B'
const photo = photoOf(9, { width: 160, height: 120 })
const camera = { IFD0: { Artist: planted, ImageDescription: planted } }

const carriers: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'EXIF text': () => bytesOf(imageOf(photo).withExif(camera).jpeg()),
  'an EXIF thumbnail': async () => {
    const thumbnail = Buffer.concat([await jpegFileOf(photo), text(planted)])
    return withSegment(await jpegFileOf(photo), 0xe1, [text('Exif\0\0MM\0*\0\0\0\x08'), thumbnail])
  },
  'a place in EXIF': () =>
    bytesOf(
      imageOf(photo)
        .withExif({ IFD3: { GPSMapDatum: planted } })
        .jpeg(),
    ),
  'face regions in XMP': async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><mwg-rs:Name>${planted}</mwg-rs:Name></x:xmpmeta>`
    return withSegment(await jpegFileOf(photo), 0xe1, [
      text(`http://ns.adobe.com/xap/1.0/\0${xmp}`),
    ])
  },
  'IPTC keywords': async () => {
    const keyword = Buffer.concat([Uint8Array.of(0x1c, 2, 25, 0, planted.length), text(planted)])
    const block = [
      text('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0'),
      Uint8Array.of(keyword.length),
      keyword,
    ]
    return withSegment(await jpegFileOf(photo), 0xed, block)
  },
  'a comment': async () => withSegment(await jpegFileOf(photo), 0xfe, [text(planted)]),
  'a film behind the picture': async () =>
    joined(await jpegFileOf(photo), text(`\0\0\0\x18ftypisom${planted}`), await jpegFileOf(photo)),
  'text and EXIF of a PNG': async () => {
    const exif = await bytesOf(imageOf(photo).withExif(camera).png())
    const zipped = Buffer.concat([text('Comment\0\0'), deflateSync(text(planted))])
    return withChunks(exif, [chunk('tEXt', text(`Author\0${planted}`)), chunk('zTXt', zipped)])
  },
  'EXIF and XMP of a WebP': () => bytesOf(imageOf(photo).withExif(camera).webp()),
}

for (const [carrier, write] of Object.entries(carriers)) {
  test(`nothing of ${carrier} is left in what the window sees or in what is published`, async () => {
    const bytes = await write()
    const found = await everyAnswer(bytes)
    for (const jpeg of found) {
      expect(verifySegments(jpeg)).toMatchObject({ ok: true })
      expect(Buffer.from(jpeg).includes(planted)).toBe(false)
      const { exif, icc, iptc, xmp } = await sharp(jpeg).metadata()
      expect([exif, icc, iptc, xmp]).toEqual([undefined, undefined, undefined, undefined])
    }
    expect(found).toHaveLength(3)
  })
}

test('there are nine of them, and each really holds what is planted', async () => {
  const files = await Promise.all(Object.values(carriers).map((write) => write()))
  expect(files.filter((file) => Buffer.from(file).includes(planted))).toHaveLength(9)
})

test('a colour profile is used and then left behind', async () => {
  const profile = Buffer.from(
    (await sharp(await bytesOf(imageOf(photo).withIccProfile('p3').png())).metadata()).icc ?? [],
  )
  expect(profile.length).toBeGreaterThan(100)
  for (const jpeg of await everyAnswer(pngOf(photo, profile))) {
    expect((await sharp(jpeg).metadata()).icc).toBeUndefined()
  }
})

/** The screen rendition, the thumbnail and the print. */
async function everyAnswer(bytes: Uint8Array): Promise<readonly Uint8Array[]> {
  const face = { x: 40, y: 30, width: 30, height: 30 }
  const id = CoverId.parse('00000000-0000-4000-8000-000000000001')
  const covers = [coverFor(face, plainStyle, id, photo.size)]
  const order = { covers, faces: [face], crop: null, longestEdge: 100 }
  const developed = await answer({ kind: 'develop', job: 1, bytes })
  const printed = await answer({ kind: 'print', job: 2, bytes, order })
  if (developed.kind !== 'developed' || printed.kind !== 'printed') return []
  return [developed.developed.screen, developed.developed.thumbnail, printed.print.jpeg]
}

function text(words: string): Uint8Array {
  return Buffer.from(words, 'latin1')
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

function withSegment(jpeg: Uint8Array, kind: number, content: readonly Uint8Array[]): Uint8Array {
  const body = Buffer.concat(content)
  const head = Buffer.from([0xff, kind, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return joined(jpeg.subarray(0, 2), head, body, jpeg.subarray(2))
}

/** Behind the header, before the picture. */
function withChunks(png: Uint8Array, chunks: readonly Uint8Array[]): Uint8Array {
  return joined(png.subarray(0, 33), ...chunks, png.subarray(33))
}

/** Length, type, content and check sum. */
function chunk(type: string, content: Uint8Array): Uint8Array {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length, 0)
  head.write(type, 4, 'latin1')
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(content, crc32(head.subarray(4))), 0)
  return joined(head, content, check)
}
