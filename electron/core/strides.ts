/**
 * Work that can be put down between two steps and taken up again. Whoever runs it decides when: at once, or in strides that
 * let everything else have its turn. A step is small whatever the work is about: one cell, one pair to compare.
 */
export type Strides<T> = Generator<undefined, T, undefined>

/** Runs the work from its beginning to its end. */
export function atOnce<T>(work: Strides<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** As `map` does, one a step. */
export function* mapped<T, U>(list: readonly T[], map: (one: T, at: number) => U): Strides<U[]> {
  const results: U[] = []
  for (const [at, one] of list.entries()) {
    results.push(map(one, at))
    yield
  }
  return results
}

/** All of these lists, one behind the other. */
export function* joined<T>(lists: Iterable<readonly T[]>): Strides<T[]> {
  const all: T[] = []
  for (const list of lists) {
    for (const one of list) {
      all.push(one)
      yield
    }
  }
  return all
}

/** What is alike in its key, together, in the order in which it came. */
export function* grouped<T, K>(list: Iterable<T>, key: (one: T) => K): Strides<Map<K, T[]>> {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const found = key(one)
    const group = groups.get(found)
    if (group === undefined) groups.set(found, [one])
    else group.push(one)
    yield
  }
  return groups
}

/** As `toSorted` does: what is equal keeps its order. */
export function* sorted<T>(
  list: readonly T[],
  compare: (one: T, other: T) => number,
): Strides<readonly T[]> {
  let runs = list
  for (let width = 1; width < list.length; width *= 2) {
    const merged: T[] = []
    for (let start = 0; start < runs.length; start += 2 * width) {
      yield* mergeRuns(runs, start, width, compare, merged)
    }
    runs = merged
  }
  return runs
}

function* mergeRuns<T>(
  runs: readonly T[],
  start: number,
  width: number,
  compare: (one: T, other: T) => number,
  merged: T[],
): Strides<void> {
  const middle = Math.min(start + width, runs.length)
  const end = Math.min(middle + width, runs.length)
  let [left, right] = [start, middle]
  while (left < middle || right < end) {
    const isLeft =
      right >= end || (left < middle && compare(runs[left] as T, runs[right] as T) <= 0)
    merged.push(runs[isLeft ? left++ : right++] as T)
    yield
  }
}
