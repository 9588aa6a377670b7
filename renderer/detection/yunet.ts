import type { Size } from '../../electron/core/geometry.ts'
import type { Detector, Network, Ports } from './detector.ts'
import { strongest } from './overlapping.ts'
import { paddedPlane } from './planes.ts'
import type { Glimpse } from './sighting.ts'

/** What the network answers for one stride: one row of the grid after another. */
export type YuNetGrid = {
  readonly stride: number
  readonly isFace: Float32Array
  readonly isThere: Float32Array
  readonly boxes: Float32Array
}

const strides = [8, 16, 32] as const

/** What YuNet is asked; where a face's eyes, nose and mouth are is not. */
export const yunetPorts: Ports = {
  input: 'input',
  order: 'bgr',
  answers: strides.flatMap((stride) => [`cls_${stride}`, `obj_${stride}`, `bbox_${stride}`]),
}

/** YuNet on a network that was opened with its weights. */
export function yunet(network: Network): Detector {
  return async (pixels, least) => {
    const size = paddedPlane(pixels)
    const answer = await network(pixels, size)
    const grids = strides.map((stride) => ({
      stride,
      isFace: answer(`cls_${stride}`).values,
      isThere: answer(`obj_${stride}`).values,
      boxes: answer(`bbox_${stride}`).values,
    }))
    return readYuNet(grids, size, least)
  }
}

/**
 * The faces in an answer of YuNet (libfacedetection.train, `yunet_n_dynamic`), in pixels of its input. Its belief is the
 * geometric mean of the two scores that it gives.
 */
export function readYuNet(
  grids: readonly YuNetGrid[],
  input: Size,
  least: number,
): readonly Glimpse[] {
  return strongest(
    grids.flatMap((grid) => readGrid(grid, input, least)),
    0.4,
  )
}

function readGrid(grid: YuNetGrid, input: Size, least: number): readonly Glimpse[] {
  const columns = input.width / grid.stride
  const glimpses: Glimpse[] = []
  for (let cell = 0; cell < grid.isFace.length; cell += 1) {
    const belief = Math.sqrt(share(grid.isFace[cell]) * share(grid.isThere[cell]))
    if (belief < least) continue
    const row = Math.floor(cell / columns)
    glimpses.push({ belief, box: boxAt(grid, cell, cell % columns, row) })
  }
  return glimpses
}

function boxAt(grid: YuNetGrid, cell: number, column: number, row: number) {
  const [dx = 0, dy = 0, dw = 0, dh = 0] = grid.boxes.subarray(cell * 4, cell * 4 + 4)
  const width = Math.exp(dw) * grid.stride
  const height = Math.exp(dh) * grid.stride
  return {
    x: (column + dx) * grid.stride - width / 2,
    y: (row + dy) * grid.stride - height / 2,
    width,
    height,
  }
}

function share(value: number | undefined): number {
  return Math.min(1, Math.max(0, value ?? 0))
}
