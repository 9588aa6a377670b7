import type { Box, Size } from '../../electron/core/geometry.ts'
import { type Orientation, sizeWhen } from './orientation.ts'
import type { Pixels } from './planes.ts'

/** A photo drawn once at the largest size that any pass needs; every pass reads its pixels from here. */
export type Raster = {
  /** The photo's own size. */
  readonly photo: Size
  /** A part of the photo, scaled to this longest edge, turned and mirrored as asked. */
  readonly view: (part: Box, edge: number, orientation: Orientation) => View
}

/** What a pass looks at. One pixel of the photo is `scale` pixels of the view, whose size
 * was `unturned` before it was turned. */
export type View = {
  readonly size: Size
  readonly unturned: Size
  readonly scale: number
  readonly pixels: () => Pixels
}

/** No pass looks at more pixels than this along the longest edge, which bounds the memory that a photo takes. */
export const longestEdge = 2560

export function rasterOf(photo: ImageBitmap): Raster {
  const size = { width: photo.width, height: photo.height }
  const base = draw(photo, scaledTo(size, Math.min(longestEdge, edgeOf(size))))
  photo.close()
  return {
    photo: size,
    view: (part, edge, orientation) => view(base, size, part, edge, orientation),
  }
}

export function edgeOf(size: Size): number {
  return Math.max(size.width, size.height)
}

function view(
  base: OffscreenCanvas,
  photo: Size,
  part: Box,
  edge: number,
  orientation: Orientation,
): View {
  const unturned = scaledTo(part, edge)
  const source = scaledBy(part, base.width / photo.width)
  const brush = drawTurned(base, source, unturned, orientation)
  return {
    size: sizeWhen(orientation, unturned),
    unturned,
    scale: unturned.width / part.width,
    pixels: () => brush.getImageData(0, 0, brush.canvas.width, brush.canvas.height),
  }
}

function scaledBy(box: Box, scale: number): Box {
  return {
    x: box.x * scale,
    y: box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  }
}

function scaledTo(size: Size, edge: number): Size {
  const scale = edge / edgeOf(size)
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  }
}

function draw(source: ImageBitmap, size: Size): OffscreenCanvas {
  const canvas = new OffscreenCanvas(size.width, size.height)
  brushOf(canvas).drawImage(source, 0, 0, size.width, size.height)
  return canvas
}

function drawTurned(base: OffscreenCanvas, from: Box, to: Size, orientation: Orientation) {
  const shown = sizeWhen(orientation, to)
  const brush = brushOf(new OffscreenCanvas(shown.width, shown.height))
  brush.translate(shown.width / 2, shown.height / 2)
  if (orientation.mirrored) brush.scale(-1, 1)
  brush.rotate((orientation.degrees * Math.PI) / 180)
  const { x, y, width, height } = from
  brush.drawImage(base, x, y, width, height, -to.width / 2, -to.height / 2, to.width, to.height)
  return brush
}

function brushOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const brush = canvas.getContext('2d', {
    alpha: false,
    willReadFrequently: true,
  })
  if (brush === null) throw new Error('This computer cannot draw a picture of that size')
  brush.imageSmoothingQuality = 'high'
  return brush
}
