/** In an ONNX file: a dimension of 512 and one of 640, as protobuf writes them. */
const fixed = [
  [0x0a, 0x03, 0x08, 0x80, 0x04],
  [0x0a, 0x03, 0x08, 0x80, 0x05],
]

/** The same number of bytes for a dimension that goes by a name, and takes any size. */
const named = (letter: string) => [0x0a, 0x03, 0x12, 0x01, letter.charCodeAt(0)]

/**
 * RetinaFace's network for pictures of any size whose sides are whole 32s. It was written down for one square only, of 512 or of
 * 640, but nothing in it depends on that: the two dimensions of its input are given names instead.
 */
export function anySize(network: Uint8Array): Uint8Array {
  const at = fixed.flatMap((pattern) => [...placesOf(pattern, network)])
  const [height, width] = at
  if (at.length !== 2 || height === undefined || width !== height + 5)
    throw new Error('This is not the network whose input we know')
  const free = new Uint8Array(network)
  free.set(named('h'), height)
  free.set(named('w'), width)
  return free
}

function* placesOf(pattern: readonly number[], bytes: Uint8Array): Generator<number> {
  const [first = 0] = pattern
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (pattern.every((byte, k) => bytes[at + k] === byte)) yield at
}
