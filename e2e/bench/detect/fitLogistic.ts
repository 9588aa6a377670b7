/** One place that was looked at: what the passes said, whether a face is there, and how many times it counts. */
export type Example = {
  readonly evidence: readonly number[]
  readonly isFace: boolean
  readonly times: number
}

/** The weights of a logistic vote that fit the examples best, all but the first held back by `restraint` (ridge, Newton). */
export function fitLogistic(examples: readonly Example[], restraint: number): readonly number[] {
  const length = examples[0]?.evidence.length ?? 0
  let weights: readonly number[] = Array.from({ length }, () => 0)
  for (let round = 0; round < 25; round += 1) {
    const step = solve(...slopeOf(examples, weights, restraint))
    weights = weights.map((weight, k) => weight - (step[k] ?? 0))
  }
  return weights
}

/** Curvature and gradient of the loss at some weights. */
function slopeOf(
  examples: readonly Example[],
  weights: readonly number[],
  restraint: number,
): readonly [number[][], number[]] {
  const held = weights.map((_, k) => (k === 0 ? 0 : restraint))
  const gradient = weights.map((weight, k) => weight * (held[k] ?? 0))
  const curvature = weights.map((_, k) =>
    weights.map((_, j) => (k === j ? (held[k] ?? 0) + 1e-6 : 0)),
  )
  for (const { evidence, isFace, times } of examples) {
    const share =
      1 / (1 + Math.exp(-evidence.reduce((sum, v, k) => sum + v * (weights[k] ?? 0), 0)))
    const error = times * (share - (isFace ? 1 : 0))
    const spread = times * share * (1 - share)
    evidence.forEach((value, k) => {
      gradient[k] = (gradient[k] ?? 0) + error * value
      const row = curvature[k]
      if (row === undefined || value === 0) return
      evidence.forEach((other, j) => {
        row[j] = (row[j] ?? 0) + spread * value * other
      })
    })
  }
  return [curvature, gradient]
}

/** Solves a system of linear equations by Gaussian elimination. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k] ?? 0])
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = rows.reduce(
      (best, _, row) =>
        row > column && Math.abs(at(row, column)) > Math.abs(at(best, column)) ? row : best,
      column,
    )
    swap(rows, column, pivot)
    const divisor = at(column, column)
    for (const [row, values] of rows.entries()) {
      if (row === column) continue
      const factor = at(row, column) / divisor
      if (factor === 0) continue
      for (let k = column; k < values.length; k += 1)
        values[k] = at(row, k) - factor * at(column, k)
    }
  }
  return rows.map((row, k) => (row[rows.length] ?? 0) / at(k, k))
}

function swap<T>(list: T[], a: number, b: number): void {
  const [first, second] = [list[a], list[b]]
  if (first === undefined || second === undefined) return
  list[a] = second
  list[b] = first
}
