/** No input counts for more than this many units, so that the weighed sum of all of them is a number of 32 bits. */
const most: f32 = 8191

/**
 * A row of floats as whole 16-bit numbers of one unit, which is chosen so that the largest just fits, and answered. `bytes` are those
 * of the floats, a multiple of 32.
 */
export function wholeNumbers(from: usize, bytes: usize, to: usize): f32 {
  const largest = largestOf(from, bytes)
  if (largest === 0) {
    memory.fill(to, 0, bytes / 2)
    return 0
  }
  const times = f32x4.splat(most / largest)
  for (const end = from + bytes; from < end; from += 32, to += 16) {
    const low = f32x4.nearest(f32x4.mul(v128.load(from), times))
    const high = f32x4.nearest(f32x4.mul(v128.load(from, 16), times))
    const narrow = i16x8.narrow_i32x4_s(
      i32x4.relaxed_trunc_f32x4_s(low),
      i32x4.relaxed_trunc_f32x4_s(high),
    )
    v128.store(to, narrow)
  }
  return largest / most
}

function largestOf(from: usize, bytes: usize): f32 {
  let a = f32x4.splat(0)
  let b = a
  for (const end = from + bytes; from < end; from += 32) {
    a = f32x4.relaxed_max(a, f32x4.abs(v128.load(from)))
    b = f32x4.relaxed_max(b, f32x4.abs(v128.load(from, 16)))
  }
  a = f32x4.relaxed_max(a, b)
  return max(
    max(f32x4.extract_lane(a, 0), f32x4.extract_lane(a, 1)),
    max(f32x4.extract_lane(a, 2), f32x4.extract_lane(a, 3)),
  )
}
