/** Channels come in whole blocks of this many; what a layer lacks is filled with zeros. */
const block: usize = 8

/**
 * A 1 × 1 convolution of `pixels` pixels that lie `fromStep` values apart: each gets, for every output, what that starts with and
 * the weighed sum of its inputs, and nothing below `least`. Weights lie as [output / 8][input][8]. What the outputs start with lies
 * `startStep` values apart: a bias for all pixels where that is 0, else what was put there before.
 */
export function pointwise(
  from: usize,
  fromStep: usize,
  inputs: usize,
  to: usize,
  outputs: usize,
  pixels: usize,
  weights: usize,
  start: usize,
  startStep: usize,
  least: f32,
): void {
  const step = fromStep * 4
  for (; pixels >= 4; pixels -= 4) {
    fourPixels(from, step, inputs * 4, to, outputs * 4, weights, start, startStep * 4, least)
    from += step * 4
    to += outputs * 16
    start += startStep * 16
  }
  for (; pixels > 0; pixels -= 1) {
    onePixel(from, inputs * 4, to, outputs * 4, weights, start, least)
    from += step
    to += outputs * 4
    start += startStep * 4
  }
}

/**
 * Four pixels by eight outputs stay in registers, so that six loads feed eight fused multiply-adds. The loop is not unrolled:
 * V8 would move the loads ahead, run out of registers, and take half as long again.
 */
function fourPixels(
  from: usize,
  step: usize,
  size: usize,
  to: usize,
  stepTo: usize,
  weight: usize,
  start: usize,
  startStep: usize,
  least: f32,
): void {
  const floor = f32x4.splat(least)
  for (let output: usize = 0; output < stepTo; output += block * 4) {
    let begin = start + output
    let a0 = v128.load(begin)
    let a1 = v128.load(begin, 16)
    begin += startStep
    let b0 = v128.load(begin)
    let b1 = v128.load(begin, 16)
    begin += startStep
    let c0 = v128.load(begin)
    let c1 = v128.load(begin, 16)
    begin += startStep
    let d0 = v128.load(begin)
    let d1 = v128.load(begin, 16)
    let a = from
    let b = a + step
    let c = b + step
    let d = c + step
    for (const end = a + size; a < end; a += 4) {
      const w0 = v128.load(weight)
      const w1 = v128.load(weight, 16)
      let x = v128.load32_splat(a)
      a0 = f32x4.relaxed_madd(x, w0, a0)
      a1 = f32x4.relaxed_madd(x, w1, a1)
      x = v128.load32_splat(b)
      b0 = f32x4.relaxed_madd(x, w0, b0)
      b1 = f32x4.relaxed_madd(x, w1, b1)
      x = v128.load32_splat(c)
      c0 = f32x4.relaxed_madd(x, w0, c0)
      c1 = f32x4.relaxed_madd(x, w1, c1)
      x = v128.load32_splat(d)
      d0 = f32x4.relaxed_madd(x, w0, d0)
      d1 = f32x4.relaxed_madd(x, w1, d1)
      weight += block * 4
      b += 4
      c += 4
      d += 4
    }
    let at = to + output
    put(at, a0, a1, floor)
    at += stepTo
    put(at, b0, b1, floor)
    at += stepTo
    put(at, c0, c1, floor)
    at += stepTo
    put(at, d0, d1, floor)
  }
}

/** The same for the one to three pixels at the end of a row. */
function onePixel(
  from: usize,
  size: usize,
  to: usize,
  stepTo: usize,
  weight: usize,
  start: usize,
  least: f32,
): void {
  const floor = f32x4.splat(least)
  for (let output: usize = 0; output < stepTo; output += block * 4) {
    let low = v128.load(start + output)
    let high = v128.load(start + output, 16)
    for (let at = from; at < from + size; at += 4) {
      const x = v128.load32_splat(at)
      low = f32x4.relaxed_madd(x, v128.load(weight), low)
      high = f32x4.relaxed_madd(x, v128.load(weight, 16), high)
      weight += block * 4
    }
    put(to + output, low, high, floor)
  }
}

function put(at: usize, low: v128, high: v128, floor: v128): void {
  v128.store(at, f32x4.relaxed_max(low, floor))
  v128.store(at, f32x4.relaxed_max(high, floor), 16)
}
