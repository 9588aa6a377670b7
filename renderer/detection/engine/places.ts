/** Something that takes up memory from one step of a computation until another, both included. */
export type Stay = { readonly bytes: number; readonly from: number; readonly until: number }

/**
 * Where each can stay, in the order given, so that no two are ever in the same place at the same time: each takes the first
 * room that is large enough. Places are bytes, whole 64s.
 */
export function placesOf(stays: readonly Stay[]): readonly number[] {
  const placed: (Stay & { readonly at: number })[] = []
  for (const stay of stays) {
    const inTheWay = placed
      .filter((other) => other.from <= stay.until && stay.from <= other.until)
      .sort((one, other) => one.at - other.at)
    let at = 0
    for (const other of inTheWay) {
      if (at + stay.bytes <= other.at) break
      at = Math.max(at, wholeLine(other.at + other.bytes))
    }
    placed.push({ ...stay, at })
  }
  return placed.map(({ at }) => at)
}

/** The next place that begins a line of the processor's cache. */
export function wholeLine(bytes: number): number {
  return Math.ceil(bytes / 64) * 64
}
