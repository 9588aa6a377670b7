import { Feed, Layer } from './layer'
import { pointwise } from './pointwise'

/** Values of a 3 × 3 patch of red, green and blue, and one that counts for nothing. */
const patch: usize = 28

/** Where row `y` of what a layer reads lies; where it must first be made, it is made at `spare`. */
export function rowOf(layer: Layer, y: i32, spare: usize): usize {
  switch (layer.feed) {
    case Feed.Pooled:
      pooled(layer, y, spare)
      return spare
    case Feed.Sum:
      sum(layer, y, spare)
      return spare
    case Feed.Picture:
      stem(layer, y, spare)
      return spare
    default:
      return layer.from + <usize>y * <usize>layer.fromWidth * <usize>layer.inputs * 4
  }
}

function pooled(layer: Layer, y: i32, to: usize): void {
  const step = <usize>layer.inputs * 4
  const below = <usize>layer.fromWidth * step
  let from = layer.from + <usize>y * 2 * below
  for (const end = to + <usize>layer.width * step; to < end; from += step) {
    for (const next = to + step; to < next; to += 16, from += 16) {
      const above = f32x4.relaxed_max(v128.load(from), v128.load(from + step))
      const under = f32x4.relaxed_max(v128.load(from + below), v128.load(from + below + step))
      v128.store(to, f32x4.relaxed_max(above, under))
    }
  }
}

function sum(layer: Layer, y: i32, to: usize): void {
  const step = <usize>layer.inputs * 4
  let from = layer.from + <usize>y * <usize>layer.fromWidth * step
  let coarse = layer.coarse + <usize>(y / 2) * <usize>layer.coarseWidth * step
  for (let x = 0; x < layer.width; x += 1) {
    for (const next = to + step; to < next; to += 16, from += 16, coarse += 16)
      v128.store(to, f32x4.add(v128.load(from), v128.load(coarse)))
    if (x % 2 === 0) coarse -= step
  }
}

/** A 3 × 3 convolution is a 1 × 1 one of patches; they lie behind the row that is made of them. */
function stem(layer: Layer, y: i32, to: usize): void {
  const spare = to + <usize>layer.width * <usize>layer.inputs * 4
  patches(layer, y, spare)
  pointwise(spare, patch, to, layer.inputs, layer.width, layer.stemWeights, layer.stemBias, 0)
}

/** For each pixel of the row, the nine pixels of the picture around it: red, green and blue of one after another. */
function patches(layer: Layer, y: i32, to: usize): void {
  memory.fill(to, 0, <usize>layer.width * patch * 4)
  for (let tap = 0; tap < 3; tap += 1) {
    const row = y * 2 + tap - 1
    if (row < 0 || row >= layer.fromHeight) continue
    const from = layer.from + <usize>row * <usize>layer.fromWidth * 4
    let at = to + <usize>tap * 36
    for (let x = 0; x < layer.width; x += 1) {
      threePixels(from, x * 2 - 1, layer.fromWidth, at)
      at += patch * 4
    }
  }
}

/** What lies beyond the picture's sides stays black. A pixel's fourth value, zero, lies where the next one begins. */
function threePixels(from: usize, x: i32, width: i32, to: usize): void {
  for (let k = 0; k < 3; k += 1, x += 1, to += 12)
    if (x >= 0 && x < width) colours(from + <usize>x * 4, to)
}

function colours(from: usize, to: usize): void {
  const bytes = v128.and(v128.load32_zero(from), i32x4.splat(0x00ffffff))
  const wide = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(bytes))
  v128.store(to, f32x4.convert_i32x4_u(wide))
}
