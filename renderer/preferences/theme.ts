import { remember, remembered } from './remember.ts'

export type Theme = 'system' | 'light' | 'dark'
export const themes: readonly Theme[] = ['system', 'light', 'dark']

const place = 'theme'

/** The theme that was chosen on this computer; the system's own until one is. */
export function chosenTheme(): Theme {
  const kept = remembered(place)
  return themes.find((theme) => theme === kept) ?? 'system'
}

export function chooseTheme(theme: Theme): void {
  remember(place, theme)
  keepTheme()
}

export function keepTheme(): void {
  document.documentElement.dataset.theme = chosenTheme()
}
