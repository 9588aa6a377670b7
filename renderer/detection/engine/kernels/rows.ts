import { dense } from './dense'
import { depthwise } from './depthwise'
import { beside, patches, pooled, sum } from './feed'
import { Feed, Kind, Layer } from './layer'
import { leap } from './leap'
import { pointwise } from './pointwise'
import { wholeNumbers } from './wholeNumbers'

/** The head of a layer's place at the bench: which row of those that feed it comes next, and the units of those that are there. */
const head: usize = 64

/**
 * Rows `first` to before `end` of a layer, put where it keeps them. A row asks for the rows that it needs, down to a layer that
 * keeps its own: what lies between never leaves the processor's cache. Whoever goes on where this bench's last rows ended finds what
 * it needs of them; whoever begins elsewhere computes a few rows above once more.
 */
export function computeRows(layer: Layer, first: i32, end: i32, goesOn: bool, bench: usize): void {
  if (!goesOn) begin(layer, first, bench)
  const size = <usize>layer.width * <usize>layer.outputs * 4
  for (let y = first; y < end; y += 1) computeRow(layer, y, layer.to + <usize>y * size, bench)
}

/** Says that rows from `first` on come next, here and in the layers that pass theirs on. */
function begin(layer: Layer, first: i32, bench: usize): void {
  const fed = layer.kind === Kind.Mix ? first : middleOf(layer, first) - 1
  store<i32>(bench + layer.bench, fed)
  if (layer.passing === 0) return
  const needed = max(0, fed)
  begin(changetype<Layer>(layer.passing), layer.feed === Feed.Pooled ? needed * 2 : needed, bench)
}

/** The row that a 3 × 3 convolution looks at for row `y`, with those above and below it. */
function middleOf(layer: Layer, y: i32): i32 {
  return layer.kind === Kind.Leap ? y * 2 : y
}

/** Row `y`, put at `to`. Rows come from top to bottom. */
function computeRow(layer: Layer, y: i32, to: usize, bench: usize): void {
  if (layer.kind === Kind.Mix) mixRow(layer, y, to, bench)
  else slideRow(layer, middleOf(layer, y), to, bench)
}

function mixRow(layer: Layer, y: i32, to: usize, bench: usize): void {
  const inputs = <usize>layer.inputs
  const whole = bench + layer.bench + layer.wholeAt
  const unit = wholeRow(layer, y, whole, bench)
  pointwise(
    whole,
    inputs,
    inputs,
    unit,
    to,
    layer.outputs,
    layer.width,
    layer.weights,
    layer.units,
    layer.bias,
    0,
    layer.least,
  )
}

/** Three of the rows that feed a 3 × 3 convolution stay at the bench. */
function slideRow(layer: Layer, middle: i32, to: usize, bench: usize): void {
  const place = bench + layer.bench
  let next = load<i32>(place)
  for (; next <= middle + 1; next += 1) takeRow(layer, next, bench)
  store<i32>(place, next)
  if (layer.kind === Kind.Dense) {
    for (let tap = 0; tap < 3; tap += 1) {
      const y = middle + tap - 1
      dense(layer, tap, takenRow(layer, y, bench), load<f32>(takenUnit(layer, y, bench)), to)
    }
    return
  }
  const above = takenRow(layer, middle - 1, bench)
  const own = takenRow(layer, middle, bench)
  const below = takenRow(layer, middle + 1, bench)
  if (layer.kind === Kind.Leap) leap(layer, above, own, below, to)
  else
    depthwise(
      above,
      own,
      below,
      to,
      layer.outputs,
      layer.width,
      layer.weights,
      layer.bias,
      layer.least,
    )
}

/** One of the rows that feed the layer, with a pixel of zeros on either side; rows beyond their ends are all zeros. */
function takeRow(layer: Layer, y: i32, bench: usize): void {
  const to = takenRow(layer, y, bench)
  const pixel = <usize>layer.inputs * takenBytes(layer)
  const size = takenSize(layer)
  if (y < 0 || y >= layer.fedHeight) {
    memory.fill(to, 0, size)
    return
  }
  memory.fill(to, 0, pixel)
  memory.fill(to + size - pixel, 0, pixel)
  if (layer.kind === Kind.Dense)
    store<f32>(takenUnit(layer, y, bench), wholeRow(layer, y, to + pixel, bench))
  else feed(layer, y, to + pixel, bench)
}

function takenRow(layer: Layer, y: i32, bench: usize): usize {
  const first = layer.kind === Kind.Dense ? layer.wholeAt : head
  return bench + layer.bench + first + <usize>((y + 1) % 3) * takenSize(layer)
}

function takenUnit(layer: Layer, y: i32, bench: usize): usize {
  return bench + layer.bench + 4 + <usize>((y + 1) % 3) * 4
}

function takenSize(layer: Layer): usize {
  return <usize>(layer.fedWidth + 2) * <usize>layer.inputs * takenBytes(layer)
}

/** A convolution of all channels is one of whole numbers, others are of floats. */
function takenBytes(layer: Layer): usize {
  return layer.kind === Kind.Dense ? 2 : 4
}

/** Row `y` of what feeds a convolution of all channels, put at `to` in whole numbers; their unit. */
function wholeRow(layer: Layer, y: i32, to: usize, bench: usize): f32 {
  if (layer.feed === Feed.Picture) {
    patches(layer, y, to)
    return 1
  }
  return wholeNumbers(rowFor(layer, y, bench), fedSize(layer), to)
}

/** Where row `y` of what feeds such a convolution lies; what must first be made is made at its bench. */
function rowFor(layer: Layer, y: i32, bench: usize): usize {
  if (layer.feed === Feed.Plain && layer.passing === 0) return keptRow(layer, y)
  const to = bench + layer.bench + head
  feed(layer, y, to, bench)
  return to
}

/** Puts row `y` of what feeds a layer at `to`. */
function feed(layer: Layer, y: i32, to: usize, bench: usize): void {
  switch (layer.feed) {
    case Feed.Sum:
      sum(layer, y, to)
      return
    case Feed.Beside:
      beside(layer, y, to)
      return
    case Feed.Pooled: {
      const spare = spareRow(layer, bench)
      const above = sourceRow(layer, y * 2, spare, bench)
      const below = sourceRow(layer, y * 2 + 1, spare + sourceSize(layer), bench)
      pooled(layer, above, below, to)
      return
    }
    default:
      if (layer.passing === 0) memory.copy(to, keptRow(layer, y), sourceSize(layer))
      else computeRow(changetype<Layer>(layer.passing), y, to, bench)
  }
}

/** Behind the floats that feed the layer. */
function spareRow(layer: Layer, bench: usize): usize {
  const isWhole = layer.kind === Kind.Mix || layer.kind === Kind.Dense
  return bench + layer.bench + head + (isWhole ? fedSize(layer) : 3 * takenSize(layer))
}

/** Where row `y` of another layer lies: where that keeps it, or at `to` when it passes its rows on. */
function sourceRow(layer: Layer, y: i32, to: usize, bench: usize): usize {
  if (layer.passing === 0) return keptRow(layer, y)
  computeRow(changetype<Layer>(layer.passing), y, to, bench)
  return to
}

function keptRow(layer: Layer, y: i32): usize {
  return layer.from + <usize>y * sourceSize(layer)
}

function sourceSize(layer: Layer): usize {
  return <usize>layer.fromWidth * <usize>layer.fromChannels * 4
}

function fedSize(layer: Layer): usize {
  return <usize>layer.fedWidth * <usize>layer.inputs * 4
}
