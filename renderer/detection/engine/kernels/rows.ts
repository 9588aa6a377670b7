import { depthwise } from './depthwise'
import { rowOf } from './feed'
import { Layer } from './layer'
import { pointwise } from './pointwise'

/**
 * Rows `first` to before `end` of a layer. The 1 × 1 convolution keeps three rows at the bench, and the 3 × 3 one follows it a
 * row behind: what lies between the two convolutions never leaves the processor's cache.
 */
export function computeRows(layer: Layer, first: i32, end: i32, bench: usize): void {
  const size = ringRow(layer)
  const spare = bench + 3 * size
  let above = bench
  let middle = bench + size
  let below = bench + 2 * size
  mixRow(layer, first - 1, above, spare)
  mixRow(layer, first, middle, spare)
  for (let y = first; y < end; y += 1) {
    mixRow(layer, y + 1, below, spare)
    const to = layer.to + <usize>y * <usize>layer.width * <usize>layer.outputs * 4
    depthwise(
      above,
      middle,
      below,
      to,
      layer.outputs,
      layer.width,
      layer.slideWeights,
      layer.slideBias,
      layer.least,
    )
    const free = above
    above = middle
    middle = below
    below = free
  }
}

/** One row of the 1 × 1 convolution, with a pixel of zeros on either side; rows beyond the layer's ends are all zeros. */
function mixRow(layer: Layer, y: i32, to: usize, spare: usize): void {
  const pixel = <usize>layer.outputs * 4
  const size = ringRow(layer)
  if (y < 0 || y >= layer.height) {
    memory.fill(to, 0, size)
    return
  }
  memory.fill(to, 0, pixel)
  memory.fill(to + size - pixel, 0, pixel)
  const from = rowOf(layer, y, spare)
  pointwise(
    from,
    layer.inputs,
    to + pixel,
    layer.outputs,
    layer.width,
    layer.mixWeights,
    layer.mixBias,
    -f32.MAX_VALUE,
  )
}

function ringRow(layer: Layer): usize {
  return <usize>(layer.width + 2) * <usize>layer.outputs * 4
}
