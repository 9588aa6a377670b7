/** After this many bits a mixed row keeps a whole, and its pixels' four values are 16 bits each. */
const kept: i32 = 6

/** Weights are whole 16384ths. */
const one: i32 = 14

/**
 * A picture of another size, four bytes a pixel: each row of it is mixed from rows of the one at `from`, then each pixel from pixels
 * of that mixed row, which is made at `spare`. `down` and `across` say for each row and each column where it begins to read, then
 * by what pairs of weights it weighs as many pairs of rows or pixels (`taps.ts`); columns `begin` to before `end` are all that it reads.
 * What is read beyond the picture's end has no weight.
 */
export function resample(
  from: usize,
  stride: usize,
  begin: i32,
  end: i32,
  down: usize,
  downPairs: i32,
  across: usize,
  acrossPairs: i32,
  spare: usize,
  to: usize,
  width: i32,
  height: i32,
): void {
  for (let y = 0; y < height; y += 1) {
    mixRows(from + <usize>load<i32>(down) * stride, stride, begin, end, down + 4, downPairs, spare)
    down += 4 + <usize>downPairs * 4
    mixColumns(spare, across, acrossPairs, to, width)
    to += <usize>width * 4
  }
}

/** Four pixels at a time, of two rows at a time. */
function mixRows(
  from: usize,
  stride: usize,
  begin: i32,
  end: i32,
  weights: usize,
  pairs: i32,
  to: usize,
): void {
  const half = i32x4.splat(1 << (one - kept - 1))
  to += <usize>begin * 8
  for (let x = begin; x < end; x += 4) {
    let a = half
    let b = half
    let c = half
    let d = half
    let at = from + <usize>x * 4
    for (let pair = 0; pair < pairs; pair += 1) {
      const weight = v128.load32_splat(weights + <usize>pair * 4)
      const upper = v128.load(at)
      const lower = v128.load(at + stride)
      const left = i8x16.shuffle(
        upper,
        lower,
        0,
        16,
        1,
        17,
        2,
        18,
        3,
        19,
        4,
        20,
        5,
        21,
        6,
        22,
        7,
        23,
      )
      const right = i8x16.shuffle(
        upper,
        lower,
        8,
        24,
        9,
        25,
        10,
        26,
        11,
        27,
        12,
        28,
        13,
        29,
        14,
        30,
        15,
        31,
      )
      a = i32x4.add(a, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(left), weight))
      b = i32x4.add(b, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(left), weight))
      c = i32x4.add(c, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(right), weight))
      d = i32x4.add(d, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(right), weight))
      at += stride * 2
    }
    v128.store(to, narrowed(a, b))
    v128.store(to, narrowed(c, d), 16)
    to += 32
  }
}

function narrowed(left: v128, right: v128): v128 {
  return i16x8.narrow_i32x4_s(i32x4.shr_s(left, one - kept), i32x4.shr_s(right, one - kept))
}

/** One pixel at a time, of two pixels of the mixed row at a time. */
function mixColumns(from: usize, across: usize, pairs: i32, to: usize, width: i32): void {
  const half = i32x4.splat(1 << (one + kept - 1))
  for (let x = 0; x < width; x += 1) {
    let sum = half
    let at = from + <usize>load<i32>(across) * 8
    across += 4
    for (let pair = 0; pair < pairs; pair += 1) {
      const two = v128.load(at)
      const mixed = i8x16.shuffle(two, two, 0, 1, 8, 9, 2, 3, 10, 11, 4, 5, 12, 13, 6, 7, 14, 15)
      sum = i32x4.add(sum, i32x4.dot_i16x8_s(mixed, v128.load32_splat(across)))
      at += 16
      across += 4
    }
    const whole = i32x4.shr_s(sum, one + kept)
    const words = i16x8.narrow_i32x4_s(whole, whole)
    v128.store32_lane(to, i8x16.narrow_i16x8_u(words, words), 0)
    to += 4
  }
}
