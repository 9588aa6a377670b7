/** A word with each of its letters left out in turn. */
export function deletionsOf(word: string): readonly string[] {
  return [...new Set([...word].map((_, at) => word.slice(0, at) + word.slice(at + 1)))]
}

/** Whether one typing slip lies between two words: a letter dropped, added, changed, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from += 1
  let back = 0
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back))
    back += 1
  const restOfA = a.slice(from, a.length - back)
  const restOfB = b.slice(from, b.length - back)
  if (restOfA.length <= 1 && restOfB.length <= 1) return true
  return restOfA.length === 2 && restOfB === [...restOfA].reverse().join('')
}
