import { depthwise } from './depthwise'
import { pooled, stem, sum } from './feed'
import { Feed, Layer } from './layer'
import { pointwise } from './pointwise'
import { wholeNumbers } from './wholeNumbers'

/** The head of a layer's place at the bench: which row its 1 × 1 convolution comes to next. */
const head: usize = 64

/**
 * Rows `first` to before `end` of a layer, put where it keeps them. A row asks for the rows that it needs, down to a layer that
 * keeps its own: what lies between never leaves the processor's cache.
 */
export function computeRows(layer: Layer, first: i32, end: i32, bench: usize): void {
  begin(layer, first, bench)
  const size = <usize>layer.width * <usize>layer.outputs * 4
  for (let y = first; y < end; y += 1) computeRow(layer, y, layer.to + <usize>y * size, bench)
}

/** Says that rows from `first` on come next, here and in the layers that pass theirs on. */
function begin(layer: Layer, first: i32, bench: usize): void {
  store<i32>(bench + layer.bench, first - 1)
  if (layer.passing === 0) return
  const needed = max(0, first - 1)
  begin(changetype<Layer>(layer.passing), layer.feed === Feed.Pooled ? needed * 2 : needed, bench)
}

/** Row `y`, put at `to`. Rows come from top to bottom, so three of the 1 × 1 convolution are enough for the 3 × 3 one. */
function computeRow(layer: Layer, y: i32, to: usize, bench: usize): void {
  const place = bench + layer.bench
  let next = load<i32>(place)
  for (; next <= y + 1; next += 1) mixRow(layer, next, bench)
  store<i32>(place, next)
  depthwise(
    mixedRow(layer, y - 1, bench),
    mixedRow(layer, y, bench),
    mixedRow(layer, y + 1, bench),
    to,
    layer.outputs,
    layer.width,
    layer.slideWeights,
    layer.slideBias,
    layer.least,
  )
}

/** One row of the 1 × 1 convolution, with a pixel of zeros on either side; rows beyond the layer's ends are all zeros. */
function mixRow(layer: Layer, y: i32, bench: usize): void {
  const to = mixedRow(layer, y, bench)
  const pixel = <usize>layer.outputs * 4
  const size = mixedSize(layer)
  if (y < 0 || y >= layer.height) {
    memory.fill(to, 0, size)
    return
  }
  memory.fill(to, 0, pixel)
  memory.fill(to + size - pixel, 0, pixel)
  const row = rowFor(layer, y, bench)
  const whole = bench + layer.bench + layer.wholeAt
  const unit = wholeNumbers(row, <usize>layer.width * <usize>layer.inputs * 4, whole)
  pointwise(
    whole,
    layer.inputs,
    unit,
    to + pixel,
    layer.outputs,
    layer.width,
    layer.mixWeights,
    layer.mixUnits,
    layer.mixBias,
    -f32.MAX_VALUE,
  )
}

function mixedRow(layer: Layer, y: i32, bench: usize): usize {
  return bench + layer.bench + head + <usize>((y + 1) % 3) * mixedSize(layer)
}

function mixedSize(layer: Layer): usize {
  return <usize>(layer.width + 2) * <usize>layer.outputs * 4
}

/** Where row `y` of what a layer is fed with lies; what must first be made is made at its bench. */
function rowFor(layer: Layer, y: i32, bench: usize): usize {
  const spare = bench + layer.bench + head + 3 * mixedSize(layer)
  const more = spare + <usize>layer.width * <usize>layer.inputs * 4
  switch (layer.feed) {
    case Feed.Picture:
      stem(layer, y, spare, more)
      return spare
    case Feed.Sum:
      sum(layer, y, spare)
      return spare
    case Feed.Pooled: {
      const above = sourceRow(layer, y * 2, more, bench)
      const below = sourceRow(layer, y * 2 + 1, more + sourceSize(layer), bench)
      pooled(layer, above, below, spare)
      return spare
    }
    default:
      return sourceRow(layer, y, spare, bench)
  }
}

/** Where row `y` of another layer lies: where that keeps it, or at `to` when it passes its rows on. */
function sourceRow(layer: Layer, y: i32, to: usize, bench: usize): usize {
  if (layer.passing === 0) return layer.from + <usize>y * sourceSize(layer)
  computeRow(changetype<Layer>(layer.passing), y, to, bench)
  return to
}

function sourceSize(layer: Layer): usize {
  return <usize>layer.fromWidth * <usize>layer.inputs * 4
}
