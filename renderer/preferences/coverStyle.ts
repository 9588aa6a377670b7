import { plainStyle, Style } from '../../electron/core/cover.ts'

import { jsonText } from './jsonText.ts'
import { remember, remembered } from './remember.ts'

const place = 'coverStyle'
const StyleText = jsonText.pipe(Style)

/** How new covers look on this computer. */
export function keptStyle(): Style {
  const kept = remembered(place)
  const style = kept === null ? null : StyleText.safeParse(kept)
  return style?.success ? style.data : plainStyle
}

export function keepStyle(style: Style): void {
  remember(place, JSON.stringify(style))
}
