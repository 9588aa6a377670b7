import fc from 'fast-check'
import { Colour, type Cover, CoverId, CoverShape, Sticker, type Style } from '../cover.ts'
import { type Box, centreOf, type Size } from '../geometry.ts'
import type { Raster } from './raster.ts'

/** Photos, boxes and covers of every kind, for the properties of this room. */
export const anySize: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 1, max: 60 }),
  height: fc.integer({ min: 1, max: 60 }),
})

const place = thousandths(-20, 80)
const side = fc.oneof(thousandths(0.01, 3), thousandths(3, 70), fc.integer({ min: 1, max: 70 }))

/** Boxes tiny and large, inside, across the edge of and beside a photo of {@link anySize}. */
export const anyBox: fc.Arbitrary<Box> = fc.record({
  x: place,
  y: place,
  width: side,
  height: side,
})

export const anyStyle: fc.Arbitrary<Style> = fc.record({
  shape: fc.constantFrom(...CoverShape.options),
  colour: fc.constantFrom(...Colour.options),
  sticker: fc.constantFrom(null, ...Sticker.options),
})

const rotation = fc.oneof(fc.constantFrom(-360, -90, 0, 90, 180, 270, 360), thousandths(-360, 360))

export const aCoverId = CoverId.parse('00000000-0000-4000-8000-000000000001')

export const anyCover: fc.Arbitrary<Cover> = fc.record({
  id: fc.constant(aCoverId),
  centre: fc.record({ x: place, y: place }),
  size: fc.record({ width: side, height: side }),
  rotation,
  style: anyStyle,
})

/** Evenly spread, where `fc.double` would nearly always pick something close to zero. */
export function thousandths(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: min * 1000, max: max * 1000 }).map((value) => value / 1000)
}

/** An upright cover that fills a box. */
export function coverOf(box: Box, shape: CoverShape): Cover {
  return {
    id: aCoverId,
    centre: centreOf(box),
    size: { width: box.width, height: box.height },
    rotation: 0,
    style: { shape, colour: 'teal', sticker: null },
  }
}

/** A raster whose every byte differs from what a cover would paint. */
export function blankRaster(size: Size, channels: 3 | 4): Raster {
  return {
    size,
    channels,
    pixels: new Uint8Array(size.width * size.height * channels).fill(7),
  }
}
