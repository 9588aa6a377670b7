import { Layer } from './layer'
import { pointwise } from './pointwise'

/** Values of a 3 × 3 patch: red, green and blue, and a fourth of each pixel that counts for nothing. */
const patch: usize = 36

/** The strongest of each 2 × 2 of two rows. */
export function pooled(layer: Layer, above: usize, below: usize, to: usize): void {
  const step = <usize>layer.inputs * 4
  for (const end = to + <usize>layer.width * step; to < end; above += step, below += step) {
    for (const next = to + step; to < next; to += 16, above += 16, below += 16) {
      const high = f32x4.relaxed_max(v128.load(above), v128.load(above + step))
      const low = f32x4.relaxed_max(v128.load(below), v128.load(below + step))
      v128.store(to, f32x4.relaxed_max(high, low))
    }
  }
}

/** A row of one layer, and half a row of the coarser one. */
export function sum(layer: Layer, y: i32, to: usize): void {
  const step = <usize>layer.inputs * 4
  let from = layer.from + <usize>y * <usize>layer.fromWidth * step
  let coarse = layer.coarse + <usize>(y / 2) * <usize>layer.coarseWidth * step
  for (let x = 0; x < layer.width; x += 1) {
    for (const next = to + step; to < next; to += 16, from += 16, coarse += 16)
      v128.store(to, f32x4.add(v128.load(from), v128.load(coarse)))
    if (x % 2 === 0) coarse -= step
  }
}

/** The picture's convolution: a 3 × 3 one is a 1 × 1 one of patches, which are made at `spare`. Its bytes are whole numbers already. */
export function stem(layer: Layer, y: i32, to: usize, spare: usize): void {
  patches(layer, y, spare)
  pointwise(
    spare,
    patch,
    1,
    to,
    layer.inputs,
    layer.width,
    layer.stemWeights,
    layer.stemUnits,
    layer.stemBias,
    0,
  )
}

/** For each pixel of the row, the nine pixels of the picture around it. What lies beyond the picture's sides stays black. */
function patches(layer: Layer, y: i32, to: usize): void {
  const inner = max(1, min(layer.width, layer.fromWidth / 2))
  for (let tap = 0; tap < 3; tap += 1, to += 24) {
    const row = y * 2 + tap - 1
    const isThere = row >= 0 && row < layer.fromHeight
    const from = layer.from + <usize>row * <usize>layer.fromWidth * 4
    atTheSide(from, 0, isThere ? layer.fromWidth : 0, to)
    let x = 1
    if (isThere)
      for (; x < inner; x += 1)
        threePixels(from + <usize>(x * 2 - 1) * 4, to + <usize>x * patch * 2)
    for (; x < layer.width; x += 1) atTheSide(from, x, isThere ? layer.fromWidth : 0, to)
  }
}

function threePixels(from: usize, to: usize): void {
  const bytes = v128.load(from)
  v128.store(to, i16x8.extend_low_i8x16_u(bytes))
  v128.store64_lane(to, i16x8.extend_high_i8x16_u(bytes), 0, 16)
}

/** Three pixels around `x * 2`, each black where the picture is not that wide. */
function atTheSide(from: usize, x: i32, width: i32, to: usize): void {
  to += <usize>x * patch * 2
  for (let k = x * 2 - 1; k <= x * 2 + 1; k += 1, to += 8) {
    const bytes = k >= 0 && k < width ? v128.load32_zero(from + <usize>k * 4) : i32x4.splat(0)
    v128.store64_lane(to, i16x8.extend_low_i8x16_u(bytes), 0)
  }
}
