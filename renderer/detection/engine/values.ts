import type { Values } from '../detector.ts'
import { type Answer, channelsOf } from './layers.ts'
import type { Layout } from './layout.ts'
import { padded } from './packing.ts'

/** What a network answers, as the file that it was read from would have it: a copy, since the next picture takes the same memory. */
export function valuesOf(answer: Answer, layout: Layout, memory: WebAssembly.Memory): Values {
  const { layer, channels, order } = answer
  const { width, height } = layout.sizesOf(layer).own
  const pixels = width * height
  const step = padded(channelsOf(layer))
  const rows = new Float32Array(memory.buffer, layout.rowsOf(layer), pixels * step)
  const values = new Float32Array(pixels * channels)
  const [nextPixel, nextChannel] = order === 'pixels' ? [channels, 1] : [1, pixels]
  for (let channel = 0; channel < channels; channel += 1) {
    const valueAt = reading(answer, channel, rows)
    let to = channel * nextChannel
    for (let from = 0; from < rows.length; from += step, to += nextPixel) values[to] = valueAt(from)
  }
  const shape = order === 'pixels' ? [1, pixels, channels] : [1, channels, height, width]
  return { shape, values }
}

/** How a channel's value is read of the pixel that begins at a place. */
function reading(
  { firstChannel, channels, likelihoods }: Answer,
  channel: number,
  rows: Float32Array,
): (pixel: number) => number {
  const own = firstChannel + channel
  const other = firstChannel + ((channel + channels / 2) % channels)
  switch (likelihoods) {
    case 'none':
      return (pixel) => rows[pixel + own] ?? 0
    case 'sigmoid':
      return (pixel) => 1 / (1 + Math.exp(-(rows[pixel + own] ?? 0)))
    case 'pairs':
      return (pixel) => 1 / (1 + Math.exp((rows[pixel + other] ?? 0) - (rows[pixel + own] ?? 0)))
  }
}
