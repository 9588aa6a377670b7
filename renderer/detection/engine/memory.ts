import { wholeLine } from './places.ts'

const page = 65_536

/** A gigabyte at most; `electron/runtime/kernels.mjs` tells the kernels the same. */
const mostPages = 16_384

/** Memory that threads share. It grows to what the largest picture needs, and is used again for the next. */
export function sharedMemory(): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: 1, maximum: mostPages, shared: true })
}

/** Makes sure that there are so many bytes. Throws where that is too much. */
export function reach(memory: WebAssembly.Memory, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / page))
}

/** Writes numbers down one part after another, from an address on; says where each begins and where the last ends. */
export function writeParts(
  memory: WebAssembly.Memory,
  from: number,
  parts: readonly (Float32Array | Int16Array)[],
): { readonly at: readonly number[]; readonly end: number } {
  const at: number[] = []
  let end = from
  for (const part of parts) {
    at.push(end)
    reach(memory, end + part.byteLength)
    const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
    new Uint8Array(memory.buffer, end, part.byteLength).set(bytes)
    end = wholeLine(end + part.byteLength)
  }
  return { at, end }
}
