import { useRef } from 'react'

/** The very same list as before as long as it holds the very same values: what hangs on it is then left alone. */
export function useSame<T>(list: readonly T[]): readonly T[] {
  const kept = useRef(list)
  const before = kept.current
  const isSame = before.length === list.length && before.every((one, index) => one === list[index])
  if (!isSame) kept.current = list
  return kept.current
}
