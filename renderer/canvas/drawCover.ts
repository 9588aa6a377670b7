import { type Cover, type CoverShape, palette } from '../../electron/core/cover.ts'
import type { Size } from '../../electron/core/geometry.ts'
import { glyphOf } from '../../electron/core/redaction/glyph.ts'
import { inkOn, type Paint } from '../../electron/core/redaction/paint.ts'

/** Draws a cover as it will be published, hard and opaque, about the context's origin and not yet turned. */
export function drawCover(context: CanvasRenderingContext2D, cover: Cover): void {
  const backing = palette[cover.style.colour]
  context.beginPath()
  outline(context, cover)
  context.fillStyle = css(backing)
  context.fill()
  drawSticker(context, cover, css(inkOn(backing)))
}

type Path = Pick<CanvasRenderingContext2D, 'ellipse' | 'rect'>

/** The cover's outline as a path, in the same place. */
export function outline(context: Path, { size, style }: Pick<Cover, 'size' | 'style'>): void {
  outlines[style.shape](context, size)
}

/** What the stage draws for each shape of a cover. What the print cuts is in `electron/core/redaction/shape.ts`. */
const outlines: Readonly<Record<CoverShape, (context: Path, size: Size) => void>> = {
  ellipse: (context, { width, height }) =>
    context.ellipse(0, 0, width / 2, height / 2, 0, 0, 2 * Math.PI),
  rectangle: (context, { width, height }) => context.rect(-width / 2, -height / 2, width, height),
}

function drawSticker(context: CanvasRenderingContext2D, cover: Cover, ink: string): void {
  const drawing = glyphOf({ ...cover, centre: { x: 0, y: 0 }, rotation: 0 })
  if (drawing.length === 0) return
  context.beginPath()
  for (const points of drawing) {
    points.forEach(({ x, y }, index) => {
      if (index === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    })
    context.closePath()
  }
  context.fillStyle = ink
  context.fill('evenodd')
}

function css([red, green, blue]: Paint): string {
  return `rgb(${red} ${green} ${blue})`
}
