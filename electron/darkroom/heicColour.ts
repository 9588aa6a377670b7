/** What the numbers in a HEIC mean: an ICC profile, Display P3 by name, or nothing said, which is sRGB. */
export type HeicColour =
  | { readonly kind: 'profile'; readonly icc: Uint8Array }
  | { readonly kind: 'displayP3' }
  | { readonly kind: 'srgb' }

/**
 * The colour of the main picture, from the first `colr` property that holds a profile, else the first that names its
 * primaries (ISO/IEC 23008-12 and 14496-12, 12.1.5; 12 is Display P3 in ITU-T H.273).
 */
export function colourOfHeic(bytes: Uint8Array): HeicColour {
  const colours = inside(inside(inside([bytes], 'meta', 4), 'iprp'), 'ipco')
  const properties = inside(colours, 'colr')
  const profile = properties.find((property) => ['prof', 'rICC'].includes(typeOf(property, 0)))
  if (profile !== undefined) return { kind: 'profile', icc: profile.subarray(4) }
  const named = properties.find((property) => typeOf(property, 0) === 'nclx')
  return named !== undefined && named[5] === 12 ? { kind: 'displayP3' } : { kind: 'srgb' }
}

/** The contents of every box of one type that lies directly in the given ones. */
function inside(
  outer: readonly Uint8Array[],
  type: string,
  versionBytes = 0,
): readonly Uint8Array[] {
  return outer
    .flatMap(boxesIn)
    .filter((box) => typeOf(box, 4) === type)
    .map((box) => box.subarray(8 + versionBytes))
}

function boxesIn(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const boxes: Uint8Array[] = []
  let at = 0
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at)
    if (length < 8) break
    boxes.push(bytes.subarray(at, at + length))
    at += length
  }
  return boxes
}

function typeOf(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}
