import type { Fault, FaultKind } from '../../../electron/practice/faults.ts'

const tweetFaults: readonly FaultKind[] = [
  '503AfterCommit',
  'dropAfterCommit',
  'hangAfterCommit',
  'html200AfterCommit',
  'badGzip',
  '503',
  'dropBeforeCommit',
  'hang',
  'html200',
  '402',
  '403duplicate',
  '429',
]
const questionFaults: readonly FaultKind[] = [
  '503',
  'dropBeforeCommit',
  'dropAfterCommit',
  'badGzip',
]

/** The same numbers every time (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A wrong answer to half of the posts, and to a tenth of the questions around them. */
export function faultsFor(count: number, seed: number): readonly Fault[] {
  const random = randomOf(seed)
  const some = (at: Fault['at'], kinds: readonly FaultKind[], share: number): Fault => {
    const kind = random() < share ? kinds[Math.floor(random() * kinds.length)] : undefined
    return { at, kind: kind ?? 'none' }
  }
  return Array.from({ length: count }, () => [
    some('tweets', tweetFaults, 0.5),
    some('media', questionFaults, 0.1),
    some('timeline', questionFaults, 0.1),
  ]).flat()
}
