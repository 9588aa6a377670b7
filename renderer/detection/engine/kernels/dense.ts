import { Layer } from './layer'
import { pointwise } from './pointwise'

/**
 * A 3 × 3 convolution of all channels, for one row. The three rows that are read begin one pixel further left and end one further
 * right, so that the channels of a pixel and its two neighbours lie one after another: each row is a 1 × 1 convolution of them.
 */
export function dense(layer: Layer, above: usize, middle: usize, below: usize, to: usize): void {
  const size = <usize>layer.inputs * 3 * <usize>layer.outputs * 4
  const step = <usize>layer.outputs
  const weights = layer.weights
  const least = -f32.MAX_VALUE
  row(layer, above, to, weights, layer.bias, 0, least)
  row(layer, middle, to, weights + size, to, step, least)
  row(layer, below, to, weights + 2 * size, to, step, layer.least)
}

function row(
  layer: Layer,
  from: usize,
  to: usize,
  weights: usize,
  start: usize,
  startStep: usize,
  least: f32,
): void {
  const inputs = <usize>layer.inputs
  pointwise(
    from,
    inputs,
    inputs * 3,
    to,
    layer.outputs,
    layer.width,
    weights,
    start,
    startStep,
    least,
  )
}
