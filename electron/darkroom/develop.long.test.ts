import { expect, test } from 'vitest'
import type { Raster } from '../core/redaction/raster.ts'
import { develop } from './develop.ts'
import { imageOf } from './jpegOf.ts'
import { owned } from './owned.ts'
import { pngOf } from './pngOf.ts'
import { sharp } from './sharpWasm.ts'
import { bytesOf, jpegFileOf, photoOf, quarters } from './testPhotos.ts'

async function developed(bytes: Uint8Array) {
  const negative = await develop(bytes)
  if (!negative.ok) throw new Error(`refused: ${negative.error.kind}`)
  return negative.value
}

const refusal = async (bytes: Uint8Array) => {
  const negative = await develop(bytes)
  return negative.ok ? 'developed' : negative.error.kind
}

test('a photo comes out as it went in: same size, three channels, nearly the same colours', async () => {
  const photo = quarters()
  for (const file of [
    await jpegFileOf(photo),
    await bytesOf(imageOf(photo).png()),
    await bytesOf(imageOf(photo).webp({ quality: 95 })),
  ]) {
    const { raster, firstFrameOnly } = await developed(file)
    expect({ ...raster, pixels: null }).toEqual({ ...photo, pixels: null })
    expect(middles(raster)).toSatisfy(near(middles(photo), 8))
    expect(firstFrameOnly).toBe(false)
  }
})

test('a photo is upright, whichever way the camera was held: EXIF orientation 0 to 9', async () => {
  const photo = quarters()
  const upright = middles(photo)
  const turned: Readonly<Record<number, readonly number[]>> = {
    1: [0, 1, 2, 3],
    2: [1, 0, 3, 2],
    3: [3, 2, 1, 0],
    4: [2, 3, 0, 1],
    5: [0, 2, 1, 3],
    6: [2, 0, 3, 1],
    7: [3, 1, 2, 0],
    8: [1, 3, 0, 2],
  }
  for (let orientation = 0; orientation <= 9; orientation++) {
    const file = withOrientation(await jpegFileOf(photo), orientation)
    const { raster } = await developed(file)
    const expected = (turned[orientation] ?? [0, 1, 2, 3]).map((at) => upright[at] ?? [])
    const onItsSide = orientation >= 5 && orientation <= 8
    expect(raster.size).toEqual(onItsSide ? { width: 32, height: 64 } : { width: 64, height: 32 })
    expect(middles(raster)).toSatisfy(near(expected, 8))
  }
})

test('what shines through lies on white', async () => {
  const pixels = new Uint8Array(16 * 16 * 4).fill(0)
  const { raster } = await developed(
    pngOf({ size: { width: 16, height: 16 }, channels: 4, pixels }, null),
  )
  expect(raster.channels).toBe(3)
  expect(new Set(raster.pixels)).toEqual(new Set([255]))
})

test('grey, 16-bit, palette and CMYK photos all become 8-bit colour', async () => {
  const photo = photoOf(3, { width: 48, height: 40 })
  for (const file of [
    await bytesOf(imageOf(photo).greyscale().jpeg()),
    await bytesOf(imageOf(photo).greyscale().toColourspace('b-w').png()),
    await bytesOf(imageOf(photo).toColourspace('rgb16').png()),
    await bytesOf(imageOf(photo).png({ palette: true })),
    await bytesOf(imageOf(photo).toColourspace('cmyk').jpeg()),
  ]) {
    const { raster } = await developed(file)
    expect({ ...raster, pixels: raster.pixels.length }).toEqual({
      size: photo.size,
      channels: 3,
      pixels: 48 * 40 * 3,
    })
  }
})

test('Display P3 is converted, not taken for sRGB', async () => {
  const [inP3, inSrgb] = [
    [180, 90, 60],
    [194, 83, 51],
  ] as const
  const pixels = Uint8Array.from({ length: 16 * 16 * 3 }, (_, at) => inP3[at % 3] ?? 0)
  const raster: Raster = { size: { width: 16, height: 16 }, channels: 3, pixels }
  const tagged = await developed(pngOf(raster, await displayP3()))
  expect([...tagged.raster.pixels.subarray(0, 3)]).toSatisfy(close(inSrgb, 2))
  const untagged = await developed(pngOf(raster, null))
  expect([...untagged.raster.pixels.subarray(0, 3)]).toEqual([...inP3])
})

test('only the first picture of an animation is taken, and that is said', async () => {
  const frames = Uint8Array.from({ length: 32 * 96 * 3 }, (_, at) => (at < 32 * 32 * 3 ? 20 : 240))
  const animated = sharp(frames, {
    raw: { width: 32, height: 96, channels: 3, pageHeight: 32 },
  }).webp({ loop: 0, delay: [100, 100, 100], lossless: true })
  const { raster, firstFrameOnly } = await developed(await bytesOf(animated))
  expect(raster.size).toEqual({ width: 32, height: 32 })
  expect(new Set(raster.pixels)).toEqual(new Set([20]))
  expect(firstFrameOnly).toBe(true)
  const png = await bytesOf(imageOf(photoOf(1, { width: 20, height: 20 })).png())
  expect((await developed(withAnimationChunk(png))).firstFrameOnly).toBe(true)
})

test('a photo that is cut short anywhere is refused: half of it could hide half of the faces', async () => {
  const photo = photoOf(5, { width: 200, height: 150 })
  for (const file of [
    await jpegFileOf(photo),
    await bytesOf(imageOf(photo).png()),
    await bytesOf(imageOf(photo).webp()),
  ]) {
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.97]) {
      expect(await refusal(file.subarray(0, file.length * share))).toBe('broken')
    }
  }
})

test('a photo of more than 24 megapixels is made smaller, and of more than 100 refused unread', async () => {
  const large = await bytesOf(
    sharp({ create: { width: 8000, height: 4000, channels: 3, background: '#336699' } }).jpeg(),
  )
  const { raster } = await developed(large)
  expect(raster.size.width * raster.size.height).toBeLessThanOrEqual(24_000_000)
  expect(raster.size.width / raster.size.height).toBeCloseTo(2, 2)
  const claim = large.slice()
  const frame = claim.findIndex((byte, at) => byte === 0xff && claim[at + 1] === 0xc0)
  new DataView(claim.buffer).setUint16(frame + 5, 15_000)
  expect(await refusal(claim)).toBe('tooManyPixels')
  new DataView(claim.buffer).setUint16(frame + 5, 0)
  expect(await refusal(claim)).toBe('broken')
})

test('what is not a photo gets its own answer', async () => {
  const text = (words: string) => new Uint8Array(Buffer.from(words, 'latin1'))
  expect(await refusal(new Uint8Array())).toBe('empty')
  expect(await refusal(text('Dear parents'))).toBe('notAPhoto')
  expect(await refusal(text('GIF89a'))).toBe('unsupported')
  expect(await refusal(text('\xff\xd8\xff\xe0 and then nothing'))).toBe('broken')
  expect(await refusal(text('\x89PNG\r\n\x1a\n'))).toBe('broken')
})

test('no loader but those of JPEG, PNG and WebP can be reached at all', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>')
  await expect(sharp(svg).metadata()).rejects.toThrow()
  const gif = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64')
  await expect(sharp(gif).metadata()).rejects.toThrow()
  expect(sharp.versions).toHaveProperty('emscripten')
})

/** The colours in the middle of the four quarters: top left, top right, bottom left, bottom right. */
function middles({ size, pixels }: Raster): readonly (readonly number[])[] {
  return [0.25, 0.75].flatMap((down) =>
    [0.25, 0.75].map((across) => {
      const at = (Math.floor(size.height * down) * size.width + Math.floor(size.width * across)) * 3
      return [...pixels.subarray(at, at + 3)]
    }),
  )
}

function near(expected: readonly (readonly number[])[], within: number) {
  return (found: readonly (readonly number[])[]) =>
    found.every((colour, at) => close(expected[at] ?? [], within)(colour))
}

function close(expected: readonly number[], within: number) {
  return (found: readonly number[]) =>
    found.every((value, at) => Math.abs(value - (expected[at] ?? Number.NaN)) <= within)
}

async function displayP3(): Promise<Uint8Array> {
  const pixel = { width: 1, height: 1, channels: 3, background: '#000000' } as const
  const tagged = await sharp({ create: pixel }).withIccProfile('p3').png().toBuffer()
  return owned((await sharp(tagged).metadata()).icc ?? new Uint8Array())
}

/** TIFF 6.0: one directory with one entry, tag 0x0112, a short. */
function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  const exif = Buffer.from(
    'ffe10022457869660000 4d4d002a00000008 0001 0112 0003 00000001 00000000 00000000'.replace(
      / /g,
      '',
    ),
    'hex',
  )
  exif.writeUInt16BE(orientation, 28)
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]))
}

function withAnimationChunk(png: Uint8Array): Uint8Array {
  const body = Buffer.from('acTL\0\0\0\x02\0\0\0\0', 'latin1')
  const frame = Buffer.alloc(20)
  frame.writeUInt32BE(8, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(0xf38d9370, 16)
  return new Uint8Array(Buffer.concat([png.subarray(0, 33), frame, png.subarray(33)]))
}
