import { type Cover, palette } from '../../electron/core/cover.ts'
import type { Box } from '../../electron/core/geometry.ts'
import { drawCover } from './drawCover.ts'
import { drawPhoto, type PhotoPixels } from './photoPixels.ts'

/** The same opaque grey as nothing in a photo: what lies beyond the photo's edge. */
const beyond = palette.slate

/** Fills a canvas with one part of the photo and the covers over it; `part` has the canvas's own proportions. */
export function drawPart(
  canvas: HTMLCanvasElement,
  pixels: PhotoPixels,
  covers: readonly Cover[],
  part: Box,
): void {
  const context = canvas.getContext('2d')
  if (context === null) return
  const scale = canvas.width / part.width
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = `rgb(${beyond.join(' ')})`
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.setTransform(scale, 0, 0, scale, -part.x * scale, -part.y * scale)
  drawPhoto(context, pixels, scale)
  for (const cover of covers) {
    context.save()
    context.translate(cover.centre.x, cover.centre.y)
    context.rotate((cover.rotation * Math.PI) / 180)
    drawCover(context, cover)
    context.restore()
  }
}
