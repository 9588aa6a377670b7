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
export type Span = { readonly start: number; readonly length: number }

/**
 * How `size` pixels are mixed from part of a side that is `side` long in all. Pixels that become smaller are averaged, those that
 * become larger are blended, by Mitchell's and Netravali's filter (SIGGRAPH 1988), which neither blurs nor rings much.
 */
export function tapsOf(span: Span, side: number, size: number, mirrored: boolean): Taps {
  const scale = span.length / size
  const stretch = Math.max(1, scale)
  const pairs = Math.ceil((reach * stretch * 2 + 1) / 2)
  const words = new Int32Array(size * (1 + pairs))
  const weights = new Int16Array(words.buffer)
  for (let pixel = 0; pixel < size; pixel += 1) {
    const centre = span.start + ((mirrored ? size - 1 - pixel : pixel) + 0.5) * scale
    const first = Math.max(0, Math.min(Math.ceil(centre - reach * stretch - 0.5), side - 1))
    const own = Array.from({ length: pairs * 2 }, (_, tap) =>
      first + tap < side ? weightAt((first + tap + 0.5 - centre) / stretch) : 0,
    )
    words[pixel * (1 + pairs)] = first
    weights.set(inWholeParts(own), (pixel * (1 + pairs) + 1) * 2)
  }
  const ends = [words[0] ?? 0, words[(size - 1) * (1 + pairs)] ?? 0]
  return { words, pairs, begin: Math.min(...ends), end: Math.max(...ends) + pairs * 2 }
}

/** The filter's reach to either side, in pixels of the smaller picture. */
const reach = 2

function weightAt(offset: number): number {
  const x = Math.abs(offset)
  if (x < 1) return (21 * x ** 3 - 36 * x ** 2 + 16) / 18
  return x < reach ? (-7 * x ** 3 + 36 * x ** 2 - 60 * x + 32) / 18 : 0
}

/** Whole parts that add up to the whole exactly, so that an even colour stays what it is. */
function inWholeParts(weights: readonly number[]): Int16Array {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const parts = Int16Array.from(weights, (weight) => Math.round((weight / sum) * whole))
  const most = parts.indexOf(Math.max(...parts))
  parts[most] = (parts[most] ?? 0) + whole - parts.reduce((total, part) => total + part, 0)
  return parts
}
