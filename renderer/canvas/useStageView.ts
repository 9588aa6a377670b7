import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Point, Size } from '../../electron/core/geometry.ts'
import {
  bounded,
  centredOn,
  type Extent,
  fitted,
  fullSize,
  held,
  isZoomedIn,
  nextWhole,
  panned,
  reachable,
  type Spot,
  screenLength,
  shownPart,
  type View,
  wholeLength,
  zoomed,
} from './view.ts'

export interface StageView {
  /** The element that the stage fills. */
  readonly element: RefObject<HTMLDivElement | null>
  readonly view: View
  readonly extent: Extent
  readonly dpr: number
  /** Whether the photo is shown whole, and follows the window's size. */
  readonly isFitted: boolean
  /** About a spot, or about the middle. */
  readonly zoomBy: (factor: number, at?: Spot) => void
  readonly pan: (by: Spot) => void
  /** As a pinch that began with the view `from` has it by now: zoomed about a spot, then moved. */
  readonly pinch: (from: View, factor: number, at: Spot, by: Spot) => void
  readonly fit: () => void
  readonly full: (at?: Spot) => void
  /** Brings a place of the photo to the middle. */
  readonly centreOn: (point: Point) => void
  /** Brings a place into view if it is not, and leaves the view alone if it is. */
  readonly reveal: (point: Point) => void
}

/** How the photo lies on the stage, and every way to move it. A photo starts fitted, and stays so until it is zoomed. */
export function useStageView(size: Size, photo: string): StageView {
  const element = useRef<HTMLDivElement>(null)
  const dpr = useDpr()
  const extent = useExtent(element, dpr)
  const [moved, setMoved] = useState<{ readonly photo: string; readonly view: View } | null>(null)
  const own = moved?.photo === photo ? moved.view : null
  const view = useMemo(
    () => held(own ?? fitted(size, extent, dpr), size, extent, dpr),
    [own, size, extent, dpr],
  )
  const change = (next: (view: View) => View) =>
    setMoved((before) => {
      const from = before?.photo === photo ? before.view : view
      return { photo, view: bounded(next(from), size, extent) }
    })
  const middle = { left: extent.across / 2, top: extent.down / 2 }
  const centreOn = (point: Point) => change((from) => centredOn(from, point, extent))
  return {
    element,
    view,
    extent,
    dpr,
    isFitted: own === null,
    zoomBy: (factor, at = middle) =>
      change((from) => zoomed(from, reachable(from.scale * factor, size, extent, dpr), at)),
    pan: (by) => change((from) => panned(from, by)),
    pinch: (from, factor, at, by) =>
      change(() => panned(zoomed(from, reachable(from.scale * factor, size, extent, dpr), at), by)),
    fit: () => setMoved(null),
    full: (at = middle) => change((from) => zoomed(from, fullSize(dpr), at)),
    centreOn,
    reveal: (point) => {
      if (isZoomedIn(view, size, extent) && !isInside(view, extent, point)) centreOn(point)
    },
  }
}

function isInside(view: View, extent: Extent, { x, y }: Point): boolean {
  const part = shownPart(view, extent)
  const margin = Math.min(40, screenLength(view, part.width) / 4) / view.scale
  return (
    x > part.x + margin &&
    y > part.y + margin &&
    x < part.x + part.width - margin &&
    y < part.y + part.height - margin
  )
}

/**
 * How large the stage is. Where the page leaves it at a part of a device pixel, it is moved on to the next whole one, and
 * it is as large as whole device pixels: so the canvas is never drawn anew in between, which would blur it.
 */
function useExtent(element: RefObject<HTMLElement | null>, dpr: number): Extent {
  const [extent, setExtent] = useState<Extent>({ across: 800, down: 500 })
  useEffect(() => {
    const ground = element.current
    const room = ground?.parentElement
    if (!ground || !room) return
    const observer = new ResizeObserver(() => {
      const { left, top, right, bottom } = room.getBoundingClientRect()
      const [x, y] = [nextWhole(left, dpr), nextWhole(top, dpr)]
      ground.style.left = `${x - left}px`
      ground.style.top = `${y - top}px`
      const [across, down] = [wholeLength(right - x, dpr), wholeLength(bottom - y, dpr)]
      if (across > 0 && down > 0) setExtent({ across, down })
    })
    observer.observe(room)
    return () => observer.disconnect()
  }, [element, dpr])
  return extent
}

function useDpr(): number {
  const [dpr, setDpr] = useState(window.devicePixelRatio)
  useEffect(() => {
    const query = window.matchMedia(`(resolution: ${dpr}dppx)`)
    const changed = () => setDpr(window.devicePixelRatio)
    query.addEventListener('change', changed)
    return () => query.removeEventListener('change', changed)
  }, [dpr])
  return dpr
}
