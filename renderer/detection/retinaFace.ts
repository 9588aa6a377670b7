import type { Detector, Network, Ports } from './detector.ts'
import { strongest } from './overlapping.ts'
import { paddedPlane } from './planes.ts'
import type { Glimpse } from './sighting.ts'

/** What the network answers for one stride: planes of `rows` × `columns` values. */
export type RetinaFaceGrid = {
  readonly stride: 8 | 16 | 32
  readonly rows: number
  readonly columns: number
  readonly scores: Float32Array
  readonly boxes: Float32Array
}

/** Sides of the two square anchors of each stride, in input pixels, as the npm package `retinaface` lays them. */
const anchorSides = { 8: [32, 16], 16: [128, 64], 32: [512, 256] } as const
const anchorCentre = 8

const strides = [8, 16, 32] as const

export const retinaFacePorts: Ports = {
  input: 'data',
  order: 'rgb',
  answers: strides.flatMap((stride) => [
    `face_rpn_cls_prob_reshape_stride${stride}`,
    `face_rpn_bbox_pred_stride${stride}`,
  ]),
}

/** RetinaFace on a network that was opened with its weights and takes any size. */
export function retinaFace(network: Network): Detector {
  return async (pixels, least) => {
    const answer = await network(pixels, paddedPlane(pixels))
    const grids = strides.map((stride) => {
      const scores = answer(`face_rpn_cls_prob_reshape_stride${stride}`)
      return {
        stride,
        rows: scores.shape[2] ?? 0,
        columns: scores.shape[3] ?? 0,
        scores: scores.values,
        boxes: answer(`face_rpn_bbox_pred_stride${stride}`).values,
      }
    })
    return readRetinaFace(grids, least)
  }
}

/** The faces in an answer of RetinaFace (mnet.25, npm `retinaface`), in pixels of its input. */
export function readRetinaFace(
  grids: readonly RetinaFaceGrid[],
  least: number,
): readonly Glimpse[] {
  return strongest(
    grids.flatMap((grid) =>
      anchorSides[grid.stride].flatMap((side, anchor) => readAnchor(grid, side, anchor, least)),
    ),
    0.4,
  )
}

function readAnchor(grid: RetinaFaceGrid, side: number, anchor: number, least: number) {
  const cells = grid.rows * grid.columns
  const glimpses: Glimpse[] = []
  for (let cell = 0; cell < cells; cell += 1) {
    const belief = grid.scores[(anchor + 2) * cells + cell] ?? 0
    if (belief >= least) glimpses.push({ belief, box: boxAt(grid, side, anchor, cell) })
  }
  return glimpses
}

function boxAt(grid: RetinaFaceGrid, side: number, anchor: number, cell: number) {
  const cells = grid.rows * grid.columns
  const value = (k: number) => grid.boxes[(anchor * 4 + k) * cells + cell] ?? 0
  const width = side * Math.exp(value(2))
  const height = side * Math.exp(value(3))
  const column = cell % grid.columns
  const row = Math.floor(cell / grid.columns)
  return {
    x: anchorCentre + column * grid.stride + side * value(0) - width / 2,
    y: anchorCentre + row * grid.stride + side * value(1) - height / 2,
    width,
    height,
  }
}
