import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PrintOrder } from '../contract/darkroom.ts'
import { type Cover, CoverId, CoverShape, plainStyle, Sticker } from '../core/cover.ts'
import type { Box } from '../core/geometry.ts'
import { coverFor } from '../core/redaction/coverFor.ts'
import type { Raster } from '../core/redaction/raster.ts'
import { spansOf } from '../core/redaction/spans.ts'
import { imageOf, jpegOf } from './jpegOf.ts'
import { owned } from './owned.ts'
import { expose } from './print.ts'
import { type Expose, prove } from './proof.ts'
import { photoOf } from './testPhotos.ts'

const id = CoverId.parse('00000000-0000-4000-8000-000000000001')
const size = { width: 160, height: 120 }
const face: Box = { x: 50, y: 35, width: 42, height: 48 }

const whole = (faces: readonly Box[], covers: readonly Cover[]): PrintOrder => ({
  faces,
  covers,
  crop: null,
  longestEdge: 100,
})

test('a print says nothing of what is covered: 200 photos, covers, crops and sizes', async () => {
  const side = fc.integer({ min: 24, max: 150 })
  const box = fc.record({
    x: fc.integer({ min: -100, max: 1400 }).map((tenths) => tenths / 10),
    y: fc.integer({ min: -100, max: 1400 }).map((tenths) => tenths / 10),
    width: fc.integer({ min: 5, max: 600 }).map((tenths) => tenths / 10),
    height: fc.integer({ min: 5, max: 600 }).map((tenths) => tenths / 10),
  })
  const style = fc.record({
    shape: fc.constantFrom(...CoverShape.options),
    colour: fc.constantFrom('teal' as const, 'sunflower' as const),
    sticker: fc.constantFrom(null, ...Sticker.options),
  })
  const covered = fc.record({ box, style, rotation: fc.integer({ min: -360, max: 360 }) })
  const photo = fc.record({ seed: fc.nat(), width: side, height: side })
  const cropped = fc.option(fc.record({ left: fc.nat(90), top: fc.nat(90) }))
  const edge = fc.integer({ min: 16, max: 160 })
  await fc.assert(
    fc.asyncProperty(
      photo,
      fc.array(covered, { maxLength: 4 }),
      cropped,
      edge,
      async (...given) => {
        const [{ seed, width, height }, faces, cut, longestEdge] = given
        const size = { width, height }
        const crop = cut && {
          x: (width * cut.left) / 100,
          y: (height * cut.top) / 100,
          width,
          height,
        }
        const covers = faces.flatMap(({ box, style, rotation }) => {
          const cover = coverFor(box, style, id, size)
          return [cover, { ...cover, rotation }]
        })
        const order = { faces: faces.map(({ box }) => box), covers, crop, longestEdge }
        const print = await prove(expose, photoOf(seed, size), order)
        expect(print).toMatchObject({ ok: true, value: { proof: { identical: true } } })
      },
    ),
    { numRuns: 200 },
  )
})

/** Exporters that leave something of a face behind, each in the way that real ones do. */
const planted: Readonly<Record<string, Expose>> = {
  'blurs the face': async (raster, order) => {
    const blurred = owned(await imageOf(raster).blur(12).raw().toBuffer())
    return jpegOf(
      mixed(raster, order, (at) => blurred[at] ?? 0),
      90,
    )
  },
  'paints at 97 % opacity': async (raster, order) =>
    jpegOf(
      mixed(raster, order, (at) => 0.97 * 40 + 0.03 * (raster.pixels[at] ?? 0)),
      90,
    ),
  'paints after scaling': async (raster, order) => {
    const small = { width: raster.size.width / 2, height: raster.size.height / 2 }
    const pixels = owned(
      await imageOf(raster)
        .resize({ ...small, fit: 'fill' })
        .raw()
        .toBuffer(),
    )
    const scaled = { ...raster, size: small, pixels }
    return expose(scaled, { ...order, covers: order.covers.map(halved) })
  },
  'softens the edge of a cover': async (raster, order) => {
    const before = owned(raster.pixels)
    const jpeg = await expose(raster, order)
    for (const { y, from } of order.covers.flatMap((cover) => spansOf(cover, raster.size))) {
      const at = (y * raster.size.width + from) * 3
      raster.pixels[at] = ((raster.pixels[at] ?? 0) + (before[at] ?? 0)) / 2
    }
    return typeof jpeg === 'string' ? jpeg : jpegOf(raster, 90)
  },
}

for (const [habit, exporter] of Object.entries(planted)) {
  test(`an exporter that ${habit} is caught every time`, async () => {
    for (let seed = 0; seed < 20; seed++) {
      const order = whole([face], [coverFor(face, plainStyle, id, size)])
      expect(await prove(exporter, photoOf(seed, size), order)).toEqual({
        ok: false,
        error: { kind: 'proofFailed' },
      })
    }
  })
}

test('an exporter that keeps what the camera wrote is caught every time', async () => {
  const keepsMetadata: Expose = async (raster, order) => {
    const jpeg = await expose(raster, order)
    if (typeof jpeg === 'string') return jpeg
    const { sharp } = await import('./sharpWasm.ts')
    return sharp(jpeg)
      .withExif({ IFD0: { Artist: 'Olivia Marsh' } })
      .jpeg()
      .toBuffer()
  }
  for (let seed = 0; seed < 20; seed++) {
    const order = whole([face], [coverFor(face, plainStyle, id, size)])
    const print = await prove(keepsMetadata, photoOf(seed, size), order)
    expect(print).toMatchObject({ ok: false, error: { kind: 'wrongSegments' } })
  }
})

test('an exporter that forgets to scale or to crop is caught', async () => {
  const forgets: Expose = (raster, order) =>
    expose(raster, { ...order, crop: null, longestEdge: 999 })
  const order = whole([face], [coverFor(face, plainStyle, id, size)])
  expect(await prove(forgets, photoOf(1, size), order)).toMatchObject({
    error: { kind: 'wrongSegments' },
  })
})

test('a face that is not wholly covered is refused before anything is printed', async () => {
  const cover = coverFor(face, plainStyle, id, size)
  const slipped = { ...cover, centre: { x: cover.centre.x + 4, y: cover.centre.y } }
  const nowhere: Expose = () => Promise.reject(new Error('was asked to print'))
  expect(await prove(nowhere, photoOf(1, size), whole([face], [slipped]))).toEqual({
    ok: false,
    error: { kind: 'notCovered', faces: 1 },
  })
  expect(await prove(nowhere, photoOf(1, size), whole([face, face], []))).toEqual({
    ok: false,
    error: { kind: 'notCovered', faces: 2 },
  })
})

test('a face outside the crop need not be covered, and leaves nothing in the print', async () => {
  const order = { ...whole([face], []), crop: { x: 110, y: 0, width: 50, height: 120 } }
  const print = await prove(expose, photoOf(1, size), order)
  expect(print).toMatchObject({ ok: true, value: { size: { width: 42, height: 100 } } })
})

test('a crop that leaves nothing of the photo prints nothing', async () => {
  const order = { ...whole([], []), crop: { x: 500, y: 0, width: 50, height: 120 } }
  expect(await prove(expose, photoOf(1, size), order)).toEqual({
    ok: false,
    error: { kind: 'nothingLeft' },
  })
})

test('the same order of the same photo gives the same bytes', async () => {
  const order = whole([face], [coverFor(face, plainStyle, id, size)])
  const [one, other] = [
    await prove(expose, photoOf(7, size), order),
    await prove(expose, photoOf(7, size), order),
  ]
  expect(one.ok && other.ok && one.value.sha256 === other.value.sha256).toBe(true)
})

function halved(cover: Cover): Cover {
  const { centre, size } = cover
  return {
    ...cover,
    centre: { x: centre.x / 2, y: centre.y / 2 },
    size: { width: size.width / 2, height: size.height / 2 },
  }
}

/** A raster whose covered bytes are replaced by what `byteAt` says. */
function mixed(raster: Raster, order: PrintOrder, byteAt: (at: number) => number): Raster {
  const pixels = owned(raster.pixels)
  for (const { y, from, to } of order.covers.flatMap((cover) => spansOf(cover, raster.size))) {
    const row = y * raster.size.width
    for (let at = (row + from) * 3; at < (row + to) * 3; at++) pixels[at] = byteAt(at)
  }
  return { ...raster, pixels }
}
