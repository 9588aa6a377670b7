/**
 * A copy in memory of its own. sharp's WebAssembly build answers with a piece of its heap, which cannot be sent to another
 * process, and whose `slice` is no copy.
 */
export function owned(bytes: Uint8Array | Uint8ClampedArray): Uint8Array {
  return new Uint8Array(bytes)
}
