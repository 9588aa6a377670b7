/** So many pixels of three rows stay in the processor's nearest cache while their channels are gone through. */
const stretch: usize = 16

/**
 * A 3 × 3 convolution of each channel by itself, for one row of `pixels`; nothing falls below `least`. The three rows that are
 * read begin one pixel further left and end one further right. Weights lie as [tap][channel].
 */
export function depthwise(
  above: usize,
  middle: usize,
  below: usize,
  to: usize,
  channels: usize,
  pixels: usize,
  weights: usize,
  bias: usize,
  least: f32,
): void {
  const step = channels * 4
  for (let start: usize = 0; start < pixels; start += stretch) {
    const count = min(stretch, pixels - start)
    for (let channel: usize = 0; channel < step; channel += 16) {
      const at = start * step + channel
      slide(
        above + at,
        middle + at,
        below + at,
        to + at,
        step,
        count,
        weights + channel,
        bias + channel,
        least,
      )
    }
  }
}

/**
 * Four channels' nine weights stay in registers and slide along the row: each value is loaded once, and counts for the pixel
 * on its left, its own and the one on its right.
 */
function slide(
  above: usize,
  middle: usize,
  below: usize,
  to: usize,
  step: usize,
  count: usize,
  weights: usize,
  bias: usize,
  least: f32,
): void {
  const floor = f32x4.splat(least)
  let at = weights
  const w0 = v128.load(at)
  at += step
  const w1 = v128.load(at)
  at += step
  const w2 = v128.load(at)
  at += step
  const w3 = v128.load(at)
  at += step
  const w4 = v128.load(at)
  at += step
  const w5 = v128.load(at)
  at += step
  const w6 = v128.load(at)
  at += step
  const w7 = v128.load(at)
  at += step
  const w8 = v128.load(at)

  let x = v128.load(above)
  let own = f32x4.relaxed_madd(x, w0, v128.load(bias))
  x = v128.load(middle)
  own = f32x4.relaxed_madd(x, w3, own)
  x = v128.load(below)
  own = f32x4.relaxed_madd(x, w6, own)
  above += step
  middle += step
  below += step
  x = v128.load(above)
  own = f32x4.relaxed_madd(x, w1, own)
  let right = f32x4.relaxed_madd(x, w0, v128.load(bias))
  x = v128.load(middle)
  own = f32x4.relaxed_madd(x, w4, own)
  right = f32x4.relaxed_madd(x, w3, right)
  x = v128.load(below)
  own = f32x4.relaxed_madd(x, w7, own)
  right = f32x4.relaxed_madd(x, w6, right)
  for (const end = to + count * step; to < end; to += step) {
    above += step
    middle += step
    below += step
    let left = own
    own = right
    x = v128.load(above)
    left = f32x4.relaxed_madd(x, w2, left)
    own = f32x4.relaxed_madd(x, w1, own)
    right = f32x4.relaxed_madd(x, w0, v128.load(bias))
    x = v128.load(middle)
    left = f32x4.relaxed_madd(x, w5, left)
    own = f32x4.relaxed_madd(x, w4, own)
    right = f32x4.relaxed_madd(x, w3, right)
    x = v128.load(below)
    left = f32x4.relaxed_madd(x, w8, left)
    own = f32x4.relaxed_madd(x, w7, own)
    right = f32x4.relaxed_madd(x, w6, right)
    v128.store(to, f32x4.relaxed_max(left, floor))
  }
}
