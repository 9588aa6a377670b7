import { Layer } from './layer'

/** Values of a 3 × 3 patch: red, green and blue of each pixel, and a fourth that is as large as they can be. */
const patch: usize = 36

/** The strongest of each 2 × 2 of two rows. */
export function pooled(layer: Layer, above: usize, below: usize, to: usize): void {
  const step = <usize>layer.inputs * 4
  for (const end = to + <usize>layer.fedWidth * step; to < end; above += step, below += step) {
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
  let coarse = layer.second + <usize>(y / 2) * <usize>layer.secondWidth * step
  for (let x = 0; x < layer.fedWidth; x += 1) {
    for (const next = to + step; to < next; to += 16, from += 16, coarse += 16)
      v128.store(to, f32x4.add(v128.load(from), v128.load(coarse)))
    if (x % 2 === 0) coarse -= step
  }
}

/** A row of each layer, pixel by pixel. */
export function beside(layer: Layer, y: i32, to: usize): void {
  const before = y * layer.fedWidth
  const one = <usize>layer.fromChannels * 4
  const two = <usize>layer.secondChannels * 4
  const three = <usize>layer.thirdChannels * 4
  let first = layer.from + <usize>before * one
  let second = layer.second + <usize>before * two
  let third = layer.third + <usize>before * three
  for (let x = 0; x < layer.fedWidth; x += 1) {
    memory.copy(to, first, one)
    to += one
    first += one
    memory.copy(to, second, two)
    to += two
    second += two
    memory.copy(to, third, three)
    to += three
    third += three
  }
}

/** For each pixel of the row, the nine pixels of the picture around it. What lies beyond the picture's sides stays black. */
export function patches(layer: Layer, y: i32, to: usize): void {
  const inner = max(1, min(layer.fedWidth, layer.fromWidth / 2))
  for (let tap = 0; tap < 3; tap += 1, to += 24) {
    const row = y * 2 + tap - 1
    const width = row < 0 ? -1 : row < layer.fromHeight ? layer.fromWidth : 0
    const from = layer.from + <usize>row * <usize>layer.fromWidth * 4
    atTheSide(from, 0, width, to)
    let x = 1
    if (width > 0)
      for (; x < inner; x += 1)
        threePixels(from + <usize>(x * 2 - 1) * 4, to + <usize>x * patch * 2)
    for (; x < layer.fedWidth; x += 1) atTheSide(from, x, width, to)
  }
}

/** A pixel's fourth value: it is inside of what the network looks at. */
const inside = <i32>0xff000000

function threePixels(from: usize, to: usize): void {
  const bytes = v128.or(v128.load(from), i32x4.splat(inside))
  v128.store(to, i16x8.extend_low_i8x16_u(bytes))
  v128.store64_lane(to, i16x8.extend_high_i8x16_u(bytes), 0, 16)
}

/** Three pixels around `x * 2`, each black where the picture is not that wide, and nothing outside of the input, to the left or above. */
function atTheSide(from: usize, x: i32, width: i32, to: usize): void {
  to += <usize>x * patch * 2
  for (let k = x * 2 - 1; k <= x * 2 + 1; k += 1, to += 8) {
    let pixel = k >= 0 && k < width ? load<i32>(from + <usize>k * 4) : 0
    if (k >= 0 && width >= 0) pixel |= inside
    v128.store64_lane(to, i16x8.extend_low_i8x16_u(i32x4.splat(pixel)), 0)
  }
}
