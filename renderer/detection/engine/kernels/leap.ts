import { Layer } from './layer'

/**
 * A 3 × 3 convolution of each channel by itself, for every second pixel of one row. The three rows that are read begin one pixel
 * further left. Weights lie as [tap][channel].
 */
export function leap(layer: Layer, above: usize, middle: usize, below: usize, to: usize): void {
  const step = <usize>layer.outputs * 4
  for (let channel: usize = 0; channel < step; channel += 16)
    fourChannels(layer, above + channel, middle + channel, below + channel, to + channel, channel)
}

/** Their nine weights stay in registers. */
function fourChannels(
  layer: Layer,
  above: usize,
  middle: usize,
  below: usize,
  to: usize,
  channel: usize,
): void {
  const step = <usize>layer.outputs * 4
  const floor = f32x4.splat(layer.least)
  const bias = v128.load(layer.bias + channel)
  let at = layer.weights + channel
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
  for (const end = to + <usize>layer.width * step; to < end; to += step) {
    let high = f32x4.relaxed_madd(v128.load(above), w0, bias)
    let own = f32x4.mul(v128.load(middle), w3)
    let low = f32x4.mul(v128.load(below), w6)
    high = f32x4.relaxed_madd(v128.load(above + step), w1, high)
    own = f32x4.relaxed_madd(v128.load(middle + step), w4, own)
    low = f32x4.relaxed_madd(v128.load(below + step), w7, low)
    above += 2 * step
    middle += 2 * step
    below += 2 * step
    high = f32x4.relaxed_madd(v128.load(above), w2, high)
    own = f32x4.relaxed_madd(v128.load(middle), w5, own)
    low = f32x4.relaxed_madd(v128.load(below), w8, low)
    v128.store(to, f32x4.relaxed_max(f32x4.add(f32x4.add(high, own), low), floor))
  }
}
