/** CIE L* of an sRGB colour whose channels run from 0 to 255: 0 is black, 100 is white. */
export function lightnessOf(colour: readonly [number, number, number]): number {
  return labOf(colour).lightness
}

/** Individual typology angle, in degrees: above 55 very light skin, below -30 dark skin, in even white light. */
export function typologyAngleOf(colour: readonly [number, number, number]): number {
  const { lightness, yellowness } = labOf(colour)
  return (Math.atan2(lightness - 50, Math.max(yellowness, 0.01)) * 180) / Math.PI
}

/** L* and b* (CIE 1976, D65). */
function labOf(colour: readonly [number, number, number]) {
  const [red, green, blue] = colour.map(linear) as [number, number, number]
  const y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  const z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
  return { lightness: 116 * root(y) - 16, yellowness: 200 * (root(y) - root(z)) }
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function root(value: number): number {
  return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116
}
