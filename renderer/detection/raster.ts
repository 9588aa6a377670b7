import type { BoxIn, Size } from '../../electron/core/geometry.ts'
import { type Orientation, sizeWhen } from './orientation.ts'
import type { Pixels } from './planes.ts'
import type { Resampler } from './resampling/openResampler.ts'
import { turned } from './turned.ts'

/** A photo's pixels, read once; every pass has its own view of them. */
export type Plane = {
  /** The photo's own size. */
  readonly photo: Size
  /** A part of the photo, scaled to this longest edge, mirrored and turned as asked. Good until the next view is asked for. */
  readonly view: (part: BoxIn<'searched'>, edge: number, orientation: Orientation) => PlaneView
}

/** What a pass looks at. One pixel of the photo is `scale` pixels of the view, whose size
 * was `unturned` before it was turned. */
export type PlaneView = {
  readonly size: Size
  readonly unturned: Size
  readonly scale: number
  readonly pixels: Pixels
}

/** No more pixels than this are kept along the longest edge, which bounds the memory that a photo takes. */
const longestEdge = 2560

/** Reads a photo's pixels, which takes the place of the photo that the resampler had before. The bitmap is closed. */
export async function rasterOf(photo: ImageBitmap, resampler: Resampler): Promise<Plane> {
  const size = { width: photo.width, height: photo.height }
  const bounded = edgeOf(size) > longestEdge ? drawn(photo, scaledTo(size, longestEdge)) : photo
  const kept = { width: bounded.width, height: bounded.height }
  await resampler.take(kept, (room) => read(bounded, room))
  bounded.close()
  photo.close()
  return viewsOf(size, kept, resampler)
}

/** The views of a photo that the resampler has taken at the size that is kept. */
export function viewsOf(photo: Size, kept: Size, resampler: Resampler): Plane {
  return {
    photo,
    view: (part, edge, orientation) => {
      const unturned = scaledTo(part, edge)
      const source = asKept(part, kept.width / photo.width)
      const pixels = resampler.resampled(source, unturned, orientation.mirrored)
      return {
        size: sizeWhen(orientation, unturned),
        unturned,
        scale: unturned.width / part.width,
        pixels: turned(pixels, clockwise(orientation)),
      }
    },
  }
}

export function edgeOf(size: Size): number {
  return Math.max(size.width, size.height)
}

/** The pixels are mirrored already, and then the other way round is the same way. */
function clockwise({ degrees, mirrored }: Orientation): Orientation['degrees'] {
  return mirrored && degrees % 180 !== 0 ? (degrees === 90 ? 270 : 90) : degrees
}

/** By way of a video frame: a twentieth of the time that a canvas takes to give the same bytes. */
async function read(photo: ImageBitmap, room: Uint8Array<ArrayBuffer>): Promise<void> {
  const frame = new VideoFrame(photo, { timestamp: 0 })
  await frame.copyTo(room, { format: 'RGBA' })
  frame.close()
}

/** The same part in what is kept of the picture. */
function asKept(box: BoxIn<'searched'>, scale: number): BoxIn<'kept'> {
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

function drawn(photo: ImageBitmap, size: Size): ImageBitmap {
  const canvas = new OffscreenCanvas(size.width, size.height)
  const brush = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (brush === null) throw new Error('This computer cannot draw a picture of that size')
  brush.imageSmoothingQuality = 'high'
  brush.drawImage(photo, 0, 0, size.width, size.height)
  return canvas.transferToImageBitmap()
}
