import { create } from 'zustand'
import type { Caution } from '../detection/found.ts'
import { keepCaution, keptCaution } from './keptCaution.ts'
import { remember, remembered } from './remember.ts'

/** What this computer remembers of how people like to work on it. It changes no rule. */
export interface Preferences {
  readonly caution: Caution
  /** Whether keys that are one letter may act (WCAG 2.1.4). */
  readonly singleKeys: boolean
}

export const usePreferences = create<Preferences>()(() => ({
  caution: 'moreCareful',
  singleKeys: true,
}))

/** Takes what was remembered, once it is known. */
export function recallPreferences(): void {
  usePreferences.setState({
    caution: keptCaution(),
    singleKeys: remembered('singleKeys') !== 'off',
  })
}

export function chooseCaution(caution: Caution): void {
  keepCaution(caution)
  usePreferences.setState({ caution })
}

export function chooseSingleKeys(singleKeys: boolean): void {
  remember('singleKeys', singleKeys ? 'on' : 'off')
  usePreferences.setState({ singleKeys })
}
