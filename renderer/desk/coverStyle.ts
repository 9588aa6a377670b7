import { plainStyle, Style } from '../../electron/core/cover.ts'

const place = 'coverStyle'

/** How new covers look on this computer. */
export function keptStyle(): Style {
  const kept = window.localStorage.getItem(place)
  const style = kept === null ? null : Style.safeParse(JSON.parse(kept))
  return style?.success ? style.data : plainStyle
}

export function keepStyle(style: Style): void {
  window.localStorage.setItem(place, JSON.stringify(style))
}
