/** Weights are whole parts of this, as `kernels/index.ts` reads them. */
const whole = 16_384

/** Where along one side a picture of another size reads: for each of its pixels so many words, all of them of 32 bits. */
export type Taps = {
  /** For each pixel where it begins to read, then its weights, two 16-bit ones a word. */
  readonly words: Int32Array
  /** How many words of weights a pixel has. */
  readonly pairs: number
  /** The first pixel that anything reads, and the one after the last. */
  readonly begin: number
  readonly end: number
}

/** Part of a side: `length` pixels from `start` on, both with a fraction where that comes of scaling. */
export type TapRange = { readonly start: number; readonly length: number }

/**
 * How `size` pixels are mixed from part of a side that is `side` long in all. Pixels that become smaller are averaged, those that
 * become larger are blended, by weights that fall evenly to nothing (a triangle). Sharper filters found no more faces.
 */
export function tapsOf(span: TapRange, side: number, size: number, mirrored: boolean): Taps {
  const scale = span.length / size
  const stretch = Math.max(1, scale)
  const pairs = Math.ceil(stretch)
  const step = 1 + pairs
  const words = new Int32Array(size * step)
  const weights = new Int16Array(words.buffer)
  const own = new Float64Array(pairs * 2)
  for (let pixel = 0; pixel < size; pixel += 1) {
    const centre = span.start + ((mirrored ? size - 1 - pixel : pixel) + 0.5) * scale
    const first = Math.max(0, Math.min(Math.floor(centre - stretch + 0.5), side - 1))
    for (let tap = 0; tap < own.length; tap += 1)
      own[tap] = first + tap < side ? weightAt(first + tap + 0.5 - centre, stretch) : 0
    words[pixel * step] = first
    putWholeParts(own, weights, (pixel * step + 1) * 2)
  }
  const ends = [words[0] ?? 0, words[(size - 1) * step] ?? 0]
  return { words, pairs, begin: Math.min(...ends), end: Math.max(...ends) + pairs * 2 }
}

/** `stretch` is how far a weight reaches to either side. */
function weightAt(offset: number, stretch: number): number {
  return Math.max(0, 1 - Math.abs(offset) / stretch)
}

/** Puts weights down as whole parts that add up to the whole exactly, so that an even colour stays what it is. */
function putWholeParts(weights: Float64Array, to: Int16Array, at: number): void {
  let sum = 0
  for (const weight of weights) sum += weight
  let left = whole
  let most = 0
  for (const [tap, weight] of weights.entries()) {
    const part = Math.round((weight / sum) * whole)
    to[at + tap] = part
    left -= part
    if (weight > (weights[most] ?? 0)) most = tap
  }
  to[at + most] = (to[at + most] ?? 0) + left
}
