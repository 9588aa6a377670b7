import { Layer } from './layer'

/** Values of a 3 × 3 patch of red, green and blue, and one that counts for nothing. */
const patch: usize = 28

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

/** For each pixel of the row, the nine pixels of the picture around it: red, green and blue of one after another. */
export function patches(layer: Layer, y: i32, to: usize): void {
  memory.fill(to, 0, <usize>layer.fedWidth * patch * 4)
  for (let tap = 0; tap < 3; tap += 1) {
    const row = y * 2 + tap - 1
    if (row < 0 || row >= layer.fromHeight) continue
    const from = layer.from + <usize>row * <usize>layer.fromWidth * 4
    let at = to + <usize>tap * 36
    for (let x = 0; x < layer.fedWidth; x += 1) {
      threePixels(from, x * 2 - 1, layer.fromWidth, at)
      at += patch * 4
    }
  }
  if (layer.outside !== 0) surround(layer, y, to)
}

/** The grey to the left of and above the input. Its sides are even, so that nothing else of what is read lies outside. */
function surround(layer: Layer, y: i32, to: usize): void {
  for (let tap: usize = 0; tap < 3; tap += 1) grey(to + tap * 36, 3, layer.outside)
  if (y > 0) return
  for (let x = 0; x < layer.fedWidth; x += 1, to += patch * 4) grey(to, 9, layer.outside)
}

function grey(to: usize, values: i32, value: f32): void {
  for (; values > 0; values -= 1, to += 4) store<f32>(to, value)
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
