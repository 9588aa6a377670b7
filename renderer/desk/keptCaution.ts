import { type Caution, cautions } from '../detection/found.ts'

const place = 'caution'

/** How much the search for faces would rather ask than miss, as chosen on this computer. */
export function keptCaution(): Caution {
  const kept = window.localStorage.getItem(place)
  return cautions.find((one) => one === kept) ?? 'moreCareful'
}

export function keepCaution(caution: Caution): void {
  window.localStorage.setItem(place, caution)
}
