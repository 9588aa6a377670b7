/** Channels come in whole blocks of this many; what a layer lacks is filled with zeros. */
const block: usize = 8

/**
 * A 1 × 1 convolution of `pixels` pixels that lie one after another: each gets, for every output, its bias and the weighed
 * sum of its inputs, and nothing below `least`. Weights lie as [output / 8][input][8].
 */
export function pointwise(
  from: usize,
  inputs: usize,
  to: usize,
  outputs: usize,
  pixels: usize,
  weights: usize,
  bias: usize,
  least: f32,
): void {
  for (; pixels >= 4; pixels -= 4) {
    fourPixels(from, inputs * 4, to, outputs * 4, weights, bias, least)
    from += inputs * 16
    to += outputs * 16
  }
  for (; pixels > 0; pixels -= 1) {
    onePixel(from, inputs * 4, to, outputs * 4, weights, bias, least)
    from += inputs * 4
    to += outputs * 4
  }
}

/**
 * Four pixels by eight outputs stay in registers, so that six loads feed eight fused multiply-adds. The loop is not unrolled:
 * V8 would move the loads ahead, run out of registers, and take half as long again.
 */
function fourPixels(
  from: usize,
  step: usize,
  to: usize,
  stepTo: usize,
  weight: usize,
  bias: usize,
  least: f32,
): void {
  const floor = f32x4.splat(least)
  for (let output: usize = 0; output < stepTo; output += block * 4) {
    let a0 = v128.load(bias + output)
    let a1 = v128.load(bias + output, 16)
    let b0 = a0
    let b1 = a1
    let c0 = a0
    let c1 = a1
    let d0 = a0
    let d1 = a1
    let a = from
    let b = a + step
    let c = b + step
    let d = c + step
    for (const end = b; a < end; a += 4) {
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
  step: usize,
  to: usize,
  stepTo: usize,
  weight: usize,
  bias: usize,
  least: f32,
): void {
  const floor = f32x4.splat(least)
  for (let output: usize = 0; output < stepTo; output += block * 4) {
    let low = v128.load(bias + output)
    let high = v128.load(bias + output, 16)
    for (let at = from; at < from + step; at += 4) {
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
