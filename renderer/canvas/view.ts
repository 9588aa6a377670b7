import type { Box, Point, Size } from '../../electron/core/geometry.ts'

/** A place on the stage in CSS pixels from its top left corner. Image pixels are a `Point`: the two never mix. */
export interface Spot {
  readonly left: number
  readonly top: number
}

/** A size on the stage in CSS pixels. */
export interface Extent {
  readonly across: number
  readonly down: number
}

/** How the photo lies on the stage: CSS pixels an image pixel, and the spot of the photo's top left corner. */
export interface View {
  readonly scale: number
  readonly left: number
  readonly top: number
}

/** Space that is left around a photo that is fitted, in CSS pixels. */
const margin = 20
/** How far zooming goes in: device pixels an image pixel. */
const closest = 16

/** Which place of the photo lies under a spot. */
export function toImage(view: View, spot: Spot): Point {
  return { x: (spot.left - view.left) / view.scale, y: (spot.top - view.top) / view.scale }
}

/** Where a place of the photo lies on the stage. */
export function toScreen(view: View, point: Point): Spot {
  return { left: view.left + point.x * view.scale, top: view.top + point.y * view.scale }
}

/** A length on the stage, in image pixels. */
export function imageLength(view: View, cssPixels: number): number {
  return cssPixels / view.scale
}

/** A length of the photo, in CSS pixels. */
export function screenLength(view: View, imagePixels: number): number {
  return imagePixels * view.scale
}

/** The scale at which one image pixel is one pixel of the screen: “100 %”. */
export function fullSize(dpr: number): number {
  return 1 / dpr
}

export function percentOf(view: View, dpr: number): number {
  return view.scale * dpr * 100
}

/** The whole photo in the middle of the stage. */
export function fitted(size: Size, stage: Extent, dpr: number): View {
  const room = {
    across: Math.max(1, stage.across - 2 * margin),
    down: Math.max(1, stage.down - 2 * margin),
  }
  const scale = Math.min(room.across / size.width, room.down / size.height, closest / dpr)
  return centred({ scale, left: 0, top: 0 }, size, stage)
}

/** The same place of the photo stays under the spot (zoom to the pointer). */
export function zoomed(view: View, scale: number, at: Spot): View {
  const under = toImage(view, at)
  return { scale, left: at.left - under.x * scale, top: at.top - under.y * scale }
}

export function panned(view: View, by: Spot): View {
  return { ...view, left: view.left + by.left, top: view.top + by.top }
}

/** A place of the photo comes to the middle of the stage, as near as {@link held} allows. */
export function centredOn(view: View, point: Point, stage: Extent): View {
  return {
    ...view,
    left: stage.across / 2 - point.x * view.scale,
    top: stage.down / 2 - point.y * view.scale,
  }
}

/** A scale that zooming may reach: from half the fitted size up to sixteen device pixels an image pixel. */
export function reachable(scale: number, size: Size, stage: Extent, dpr: number): number {
  const least = Math.min(fitted(size, stage, dpr).scale / 2, fullSize(dpr))
  return Math.min(closest / dpr, Math.max(least, scale))
}

/**
 * The photo never leaves the stage: it is centred where it is smaller, and reaches from edge to edge where it is
 * larger. Its corner lies on a whole device pixel, which keeps it crisp.
 */
export function held(view: View, size: Size, stage: Extent, dpr: number): View {
  const { left, top } = bounded(view, size, stage)
  return { ...view, left: Math.round(left * dpr) / dpr, top: Math.round(top * dpr) / dpr }
}

/** The same before it is laid on whole pixels: what a gesture goes on from, or its many small steps would drift. */
export function bounded(view: View, size: Size, stage: Extent): View {
  const left = heldAlong(view.left, size.width * view.scale, stage.across)
  const top = heldAlong(view.top, size.height * view.scale, stage.down)
  return { ...view, left, top }
}

function heldAlong(start: number, length: number, room: number): number {
  if (length <= room) return (room - length) / 2
  return Math.min(margin, Math.max(room - length - margin, start))
}

/** Less than a device pixel can be told apart by: what is a whole one stays so after it was divided and multiplied. */
const tiny = 1e-6

/** The next place at or after this one that lies on a whole device pixel, in CSS pixels. */
export function nextWhole(at: number, dpr: number): number {
  return Math.ceil(at * dpr - 0.01) / dpr
}

/** The greatest length of whole device pixels that fits, in CSS pixels. Konva cuts off what is less than a pixel. */
export function wholeLength(length: number, dpr: number): number {
  const pixels = Math.floor(length * dpr + 0.01)
  return pixels > 0 ? pixels / dpr + tiny : 0
}

/** The part of the photo that the stage shows, in image pixels; it may reach beyond the photo. */
export function shownPart(view: View, stage: Extent): Box {
  const { x, y } = toImage(view, { left: 0, top: 0 })
  return { x, y, width: stage.across / view.scale, height: stage.down / view.scale }
}

/** Whether some of the photo lies outside the stage. */
export function isZoomedIn(view: View, size: Size, stage: Extent): boolean {
  return size.width * view.scale > stage.across || size.height * view.scale > stage.down
}

function centred(view: View, size: Size, stage: Extent): View {
  return centredOn(view, { x: size.width / 2, y: size.height / 2 }, stage)
}
