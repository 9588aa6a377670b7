import { type Caution, cautions } from '../detection/found.ts'

import { remember, remembered } from './remember.ts'

const place = 'caution'

/** How much the search for faces would rather ask than miss, as chosen on this computer. */
export function keptCaution(): Caution {
  const kept = remembered(place)
  return cautions.find((one) => one === kept) ?? 'moreCareful'
}

export function keepCaution(caution: Caution): void {
  remember(place, caution)
}
