/** Outputs come in whole blocks of this many, inputs too; what a layer lacks is filled with zeros. */
const block: usize = 8

/**
 * A 1 × 1 convolution of `pixels` pixels that lie `fromStep` values apart, in whole 16-bit numbers: each gets, for every output, the
 * weighed sum of its inputs times the output's unit, and what that is added to; nothing falls below `least`. Weights lie as
 * [output / 8][input / 2][8][2]. What is added to lies `startStep` values apart: a bias for all pixels where that is 0, else what was
 * put there before.
 */
export function pointwise(
  from: usize,
  fromStep: usize,
  inputs: usize,
  unit: f32,
  to: usize,
  outputs: usize,
  pixels: usize,
  weights: usize,
  units: usize,
  start: usize,
  startStep: usize,
  least: f32,
): void {
  const step = fromStep * 2
  const size = inputs * 2
  const stepTo = outputs * 4
  const stepStart = startStep * 4
  for (; pixels >= 4; pixels -= 4) {
    fourPixels(from, step, size, unit, to, stepTo, weights, units, start, stepStart, least)
    from += step * 4
    to += stepTo * 4
    start += stepStart * 4
  }
  for (; pixels > 0; pixels -= 1) {
    onePixel(from, size, unit, to, stepTo, weights, units, start, least)
    from += step
    to += stepTo
    start += stepStart
  }
}

/**
 * Four pixels by eight outputs stay in registers. One instruction multiplies two inputs by two weights for four outputs and adds them
 * up: twice what a fused multiply-add of floats does.
 */
function fourPixels(
  from: usize,
  step: usize,
  size: usize,
  unit: f32,
  to: usize,
  stepTo: usize,
  weight: usize,
  units: usize,
  start: usize,
  stepStart: usize,
  least: f32,
): void {
  const floor = f32x4.splat(least)
  const own = f32x4.splat(unit)
  for (let output: usize = 0; output < stepTo; output += block * 4) {
    let a0 = i32x4.splat(0)
    let a1 = a0
    let b0 = a0
    let b1 = a0
    let c0 = a0
    let c1 = a0
    let d0 = a0
    let d1 = a0
    let a = from
    let b = a + step
    let c = b + step
    let d = c + step
    for (const end = a + size; a < end; a += 4) {
      const w0 = v128.load(weight)
      const w1 = v128.load(weight, 16)
      let x = v128.load32_splat(a)
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x, w0))
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x, w1))
      x = v128.load32_splat(b)
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x, w0))
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x, w1))
      x = v128.load32_splat(c)
      c0 = i32x4.add(c0, i32x4.dot_i16x8_s(x, w0))
      c1 = i32x4.add(c1, i32x4.dot_i16x8_s(x, w1))
      x = v128.load32_splat(d)
      d0 = i32x4.add(d0, i32x4.dot_i16x8_s(x, w0))
      d1 = i32x4.add(d1, i32x4.dot_i16x8_s(x, w1))
      weight += block * 4
      b += 4
      c += 4
      d += 4
    }
    const low = f32x4.mul(v128.load(units + output), own)
    const high = f32x4.mul(v128.load(units + output, 16), own)
    let added = start + output
    let at = to + output
    put(at, a0, low, v128.load(added), floor)
    put(at + 16, a1, high, v128.load(added, 16), floor)
    added += stepStart
    at += stepTo
    put(at, b0, low, v128.load(added), floor)
    put(at + 16, b1, high, v128.load(added, 16), floor)
    added += stepStart
    at += stepTo
    put(at, c0, low, v128.load(added), floor)
    put(at + 16, c1, high, v128.load(added, 16), floor)
    added += stepStart
    at += stepTo
    put(at, d0, low, v128.load(added), floor)
    put(at + 16, d1, high, v128.load(added, 16), floor)
  }
}

/** The same for the one to three pixels at the end of a row. */
function onePixel(
  from: usize,
  size: usize,
  unit: f32,
  to: usize,
  stepTo: usize,
  weight: usize,
  units: usize,
  start: usize,
  least: f32,
): void {
  const floor = f32x4.splat(least)
  const own = f32x4.splat(unit)
  for (let output: usize = 0; output < stepTo; output += block * 4) {
    let low = i32x4.splat(0)
    let high = low
    for (let at = from; at < from + size; at += 4) {
      const x = v128.load32_splat(at)
      low = i32x4.add(low, i32x4.dot_i16x8_s(x, v128.load(weight)))
      high = i32x4.add(high, i32x4.dot_i16x8_s(x, v128.load(weight, 16)))
      weight += block * 4
    }
    put(
      to + output,
      low,
      f32x4.mul(v128.load(units + output), own),
      v128.load(start + output),
      floor,
    )
    put(
      to + output + 16,
      high,
      f32x4.mul(v128.load(units + output, 16), own),
      v128.load(start + output, 16),
      floor,
    )
  }
}

function put(at: usize, sum: v128, units: v128, added: v128, floor: v128): void {
  const value = f32x4.relaxed_madd(f32x4.convert_i32x4_s(sum), units, added)
  v128.store(at, f32x4.relaxed_max(value, floor))
}
