import { Layer } from './layer'
import { pointwise } from './pointwise'

/**
 * A third of a 3 × 3 convolution of all channels, for one row: what the row above (`tap` 0), the row itself or the one below adds to it.
 * The row that is read begins one pixel further left and ends one further right, so that the channels of a pixel and its two
 * neighbours lie one after another: that makes it a 1 × 1 convolution of them.
 */
export function dense(layer: Layer, tap: i32, from: usize, unit: f32, to: usize): void {
  const inputs = <usize>layer.inputs
  const outputs = <usize>layer.outputs
  const isFirst = tap === 0
  pointwise(
    from,
    inputs,
    inputs * 3,
    unit,
    to,
    outputs,
    layer.width,
    layer.weights + <usize>tap * inputs * 3 * outputs * 2,
    layer.units + <usize>tap * outputs * 4,
    isFirst ? layer.bias : to,
    isFirst ? 0 : outputs,
    tap === 2 ? layer.least : -f32.MAX_VALUE,
  )
}
