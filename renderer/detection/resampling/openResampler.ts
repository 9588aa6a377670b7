import type { BoxIn, Size } from '../../../electron/core/geometry.ts'
import type { Pixels } from '../planes.ts'
import { type Taps, tapsOf } from './taps.ts'

export type Resampler = {
  /**
   * Makes room for a picture and lets it be filled in: four bytes a pixel, row by row. It stays until the next one. What is filled in
   * elsewhere, or later, is not seen.
   */
  readonly take: (
    size: Size,
    fill: (room: Uint8Array<ArrayBuffer>) => Promise<unknown>,
  ) => Promise<void>
  /**
   * Part of the picture (its pixels, with fractions) at another size, mirrored left to right or not. The answer is a view of memory that
   * the next call writes anew.
   */
  readonly resampled: (part: BoxIn<'kept'>, size: Size, mirrored: boolean) => Pixels
}

/** Opens the kernels of `kernels/`, compiled, with a memory of their own. */
export async function openResampler(kernels: WebAssembly.Module): Promise<Resampler> {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const { resample } = (await WebAssembly.instantiate(kernels, { env: { memory } })).exports
  if (typeof resample !== 'function') throw new Error('These are not our kernels')
  let picture: Size = { width: 0, height: 0 }
  return {
    take: async (size, fill) => {
      picture = size
      reach(memory, bytesOf(size))
      await fill(new Uint8Array(memory.buffer, 0, bytesOf(size)))
    },
    resampled: ({ x, y, width, height }, size, mirrored) => {
      const down = tapsOf({ start: y, length: height }, picture.height, size.height, false)
      const across = tapsOf({ start: x, length: width }, picture.width, size.width, mirrored)
      const place = placesFor(picture, size, down, across)
      reach(memory, place.end)
      new Int32Array(memory.buffer, place.down).set(down.words)
      new Int32Array(memory.buffer, place.across).set(across.words)
      const columns = [across.begin, across.end, place.down, down.pairs, place.across, across.pairs]
      resample(0, picture.width * 4, ...columns, place.row, place.to, size.width, size.height)
      return { ...size, data: new Uint8Array(memory.buffer, place.to, bytesOf(size)) }
    },
  }
}

/** Where everything lies behind the picture, in bytes: what is read beyond its end is never beyond the memory's. */
function placesFor(picture: Size, size: Size, down: Taps, across: Taps) {
  const row = bytesOf(picture) + bytesOf({ width: picture.width, height: down.pairs * 2 })
  const downAt = row + (picture.width + across.pairs * 2 + 4) * 8
  const acrossAt = downAt + down.words.byteLength
  const to = acrossAt + across.words.byteLength
  return { row, down: downAt, across: acrossAt, to, end: to + bytesOf(size) }
}

function bytesOf({ width, height }: Size): number {
  return width * height * 4
}

function reach(memory: WebAssembly.Memory, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / 65_536))
}
