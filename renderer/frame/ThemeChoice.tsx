import { type Theme, themes } from '../preferences/preference.ts'
import { Button } from '../ui/Button.tsx'
import type { IconName } from '../ui/icons.ts'

const looks: Readonly<Record<Theme, { readonly name: string; readonly icon: IconName }>> = {
  system: { name: 'as Windows', icon: 'system' },
  light: { name: 'light', icon: 'sun' },
  dark: { name: 'dark', icon: 'moon' },
}

interface ThemeChoiceProps {
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
}

/** One button that goes round: as Windows, light, dark. */
export function ThemeChoice({ theme, onTheme }: ThemeChoiceProps) {
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
  const name = `Colours: ${looks[theme].name}`
  return (
    <Button
      look="quiet"
      icon={looks[theme].icon}
      aria-label={`${name}. Change to ${looks[next].name}`}
      title={name}
      onClick={() => onTheme(next)}
    />
  )
}
