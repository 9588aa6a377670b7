import type { Context } from 'konva/lib/Context.js'

/** Two tones that lie side by side stand out from any photo by 3:1 or more (WCAG 1.4.11). In CSS pixels. */
export const dark = '#10161a'
export const light = '#ffffff'

/** Strokes the path that `trace` draws twice, so that it is seen on black and on white alike. */
export function strokeTwice(
  context: Context,
  trace: () => void,
  width: number,
  dashes: readonly number[] = [],
): void {
  const native = context._context
  native.save()
  native.lineJoin = 'round'
  native.beginPath()
  trace()
  native.strokeStyle = dark
  native.lineWidth = width + 3
  native.stroke()
  native.setLineDash([...dashes])
  native.strokeStyle = light
  native.lineWidth = width
  native.stroke()
  native.restore()
}

const badgeHeight = 22

/** A pill with a word in it, its middle at `x`, `y`. */
export function drawBadge(
  context: Context,
  word: string,
  x: number,
  y: number,
  chosen: boolean,
): void {
  const native = context._context
  native.save()
  native.font = '600 13px "Segoe UI", "Liberation Sans", sans-serif'
  const across = Math.max(badgeHeight, native.measureText(word).width + 12)
  native.beginPath()
  native.roundRect(x - across / 2, y - badgeHeight / 2, across, badgeHeight, badgeHeight / 2)
  native.fillStyle = chosen ? light : dark
  native.fill()
  native.lineWidth = 1.5
  native.strokeStyle = chosen ? dark : light
  native.stroke()
  native.fillStyle = chosen ? dark : light
  native.textAlign = 'center'
  native.textBaseline = 'middle'
  native.fillText(word, x, y + 0.5)
  native.restore()
}
