import type { Values } from '../detector.ts'
import { channelsOf, type LayerOutput } from './layers.ts'
import type { Layout } from './layout.ts'
import { padded } from './packing.ts'

/** What a network answers, as the file that it was read from would have it: a copy, since the next picture takes the same memory. */
export function valuesOf(answer: LayerOutput, layout: Layout, memory: WebAssembly.Memory): Values {
  const { layer, firstChannel, channels, likelihoods, order } = answer
  const { width, height } = layout.sizesOf(layer).own
  const pixels = width * height
  const step = padded(channelsOf(layer))
  const rows = new Float32Array(memory.buffer, layout.rowsOf(layer), pixels * step)
  const values = new Float32Array(pixels * channels)
  const [nextPixel, nextChannel] = order === 'pixels' ? [channels, 1] : [1, pixels]
  for (let channel = 0; channel < channels; channel += 1) {
    let to = channel * nextChannel
    for (let at = firstChannel + channel; at < rows.length; at += step, to += nextPixel)
      values[to] = rows[at] ?? 0
  }
  if (likelihoods === 'sigmoid') toSigmoids(values)
  if (likelihoods === 'pairs') toPairs(values)
  const shape = order === 'pixels' ? [1, pixels, channels] : [1, channels, height, width]
  return { shape, values }
}

function toSigmoids(values: Float32Array): void {
  for (let at = 0; at < values.length; at += 1) values[at] = 1 / (1 + Math.exp(-(values[at] ?? 0)))
}

/** Softmax of a value in the first half of the planes and its fellow in the second. */
function toPairs(values: Float32Array): void {
  const half = values.length / 2
  for (let at = 0; at < half; at += 1) {
    const share = 1 / (1 + Math.exp((values[at + half] ?? 0) - (values[at] ?? 0)))
    values[at] = share
    values[at + half] = 1 - share
  }
}
