import { type Cover, palette } from '../cover.ts'
import { crossings, glyphOf } from './glyph.ts'
import type { Raster } from './raster.ts'
import { type PixelRun, spansOf } from './spans.ts'

export type Paint = readonly [number, number, number]

/**
 * Overwrites every pixel that the covers hide, and no other: hard-edged, opaque, from the covers' geometry alone.
 * Nothing of what lay there is read, so nothing of it can be left. Later covers lie on top.
 */
export function paint(raster: Raster, covers: readonly Cover[]): void {
  for (const cover of covers) paintOne(raster, cover)
}

/** The one colour of a sticker's drawing: whichever of white and slate stands out from the backing. */
export function inkOn(backing: Paint): Paint {
  const [red, green, blue] = backing
  return 0.299 * red + 0.587 * green + 0.114 * blue > 150 ? palette.slate : palette.white
}

function paintOne(raster: Raster, cover: Cover): void {
  const backing = palette[cover.style.colour]
  const outlines = glyphOf(cover)
  for (const span of spansOf(cover, raster.size)) {
    fill(raster, span, backing)
    for (const stroke of strokes(span, crossings(outlines, span.y))) {
      fill(raster, stroke, inkOn(backing))
    }
  }
}

/** The pixels of a span whose centres lie between an odd crossing and the next. */
function* strokes(span: PixelRun, edges: readonly number[]): Generator<PixelRun> {
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const from = Math.max(span.from, Math.ceil((edges[at] ?? 0) - 0.5))
    const to = Math.min(span.to, Math.ceil((edges[at + 1] ?? 0) - 0.5))
    if (from < to) yield { y: span.y, from, to }
  }
}

function fill({ pixels, size, channels }: Raster, span: PixelRun, [red, green, blue]: Paint): void {
  const end = (span.y * size.width + span.to) * channels
  for (let at = (span.y * size.width + span.from) * channels; at < end; at += channels) {
    pixels[at] = red
    pixels[at + 1] = green
    pixels[at + 2] = blue
    if (channels === 4) pixels[at + 3] = 255
  }
}
