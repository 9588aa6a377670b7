import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const Rectangle = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
})
type Rectangle = Readonly<z.infer<typeof Rectangle>>

/** Where the window stood, in the desktop's own pixels. */
export const WindowPlace = z.strictObject({ bounds: Rectangle, maximized: z.boolean() }).readonly()
export type WindowPlace = z.infer<typeof WindowPlace>

/** Null where nothing was kept or it cannot be read: the window then opens as on the first day. */
export function readWindowPlace(file: string): WindowPlace | null {
  try {
    return WindowPlace.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** A place that cannot be kept is no reason to disturb anybody. */
export function keepWindowPlace(file: string, place: WindowPlace): void {
  try {
    writeFileSync(file, JSON.stringify(place))
  } catch {}
}

/** The same size and place, moved and shrunk as far as it takes to lie wholly on the screen that it is nearest to. */
export function onScreen(bounds: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(bounds.width, area.width)
  const height = Math.min(bounds.height, area.height)
  return {
    width,
    height,
    x: within(bounds.x, area.x, area.x + area.width - width),
    y: within(bounds.y, area.y, area.y + area.height - height),
  }
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
