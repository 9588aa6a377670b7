import { z } from 'zod'
import { Point, Size } from './geometry.ts'

export const CoverId = z.uuid().brand('CoverId')
export type CoverId = z.infer<typeof CoverId>

/** Opaque colours only, chosen for contrast with each other and with skin: sRGB, 8 bits a channel. */
export const palette = {
  slate: [51, 65, 85],
  teal: [15, 118, 110],
  plum: [112, 26, 117],
  brick: [154, 52, 18],
  navy: [30, 58, 138],
  sunflower: [250, 204, 21],
  sky: [125, 211, 252],
  white: [255, 255, 255],
} as const satisfies Record<string, readonly [number, number, number]>

export const Colour = z.enum(
  Object.keys(palette) as [keyof typeof palette, ...(keyof typeof palette)[]],
)
export type Colour = z.infer<typeof Colour>

/**
 * Every outline that a cover can have. Whatever draws one, hides by one or names one answers this list with a record or a
 * switch without a default, so that an outline which the stage, the print or the menu does not know does not compile.
 */
export const CoverShape = z.enum(['ellipse', 'rectangle'])
export type CoverShape = z.infer<typeof CoverShape>

export const Sticker = z.enum(['smile', 'star', 'sun', 'flower', 'leaf', 'book'])
export type Sticker = z.infer<typeof Sticker>

/**
 * How a cover looks. A sticker lies on an opaque backing that alone hides the face: the policy knows no blur and
 * no transparency (“Covers are opaque”).
 */
export const Style = z
  .strictObject({
    shape: CoverShape,
    colour: Colour,
    sticker: Sticker.nullable(),
  })
  .readonly()
export type Style = z.infer<typeof Style>

/** An opaque shape on the photo. `rotation` is in degrees, clockwise, about the centre. */
export const Cover = z
  .strictObject({
    id: CoverId,
    centre: Point,
    size: Size,
    rotation: z.number().min(-360).max(360),
    style: Style,
  })
  .readonly()
export type Cover = z.infer<typeof Cover>

export const plainStyle: Style = { shape: 'ellipse', colour: 'teal', sticker: null }
