import { type PointerEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import type { StageView } from '../editor/useStageView.ts'
import type { Spot } from '../editor/view.ts'

interface Pan {
  readonly isPanning: boolean
  /** For the element about the stage. In the capture phase: what pans never reaches the covers. */
  readonly handlers: {
    readonly onPointerDownCapture: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMoveCapture: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUpCapture: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerCancelCapture: (event: PointerEvent<HTMLElement>) => void
    readonly onMouseDownCapture: (event: SyntheticEvent) => void
    readonly onTouchStartCapture: (event: SyntheticEvent) => void
  }
}

/**
 * Moves the view: the wheel and a pinch zoom to the pointer; the middle button, the space bar with any button, and two
 * fingers pan.
 */
export function usePan(
  { element, zoomBy, pan }: StageView,
  spaceHeld: boolean,
  onPan: () => void,
): Pan {
  const fingers = useRef(new Map<number, Spot>())
  const held = useRef<number | null>(null)
  const [isPanning, setPanning] = useState(false)
  useWheel(element, zoomBy)

  const spotOf = (event: PointerEvent): Spot => {
    const frame = element.current?.getBoundingClientRect()
    return { left: event.clientX - (frame?.left ?? 0), top: event.clientY - (frame?.top ?? 0) }
  }
  const release = (event: PointerEvent<HTMLElement>) => {
    fingers.current.delete(event.pointerId)
    if (held.current !== event.pointerId) return
    held.current = null
    setPanning(false)
  }
  const stopWhilePanning = (event: SyntheticEvent) => {
    if (held.current !== null || fingers.current.size > 1) event.stopPropagation()
  }
  return {
    isPanning,
    handlers: {
      onPointerDownCapture: (event) => {
        if (event.pointerType === 'touch') fingers.current.set(event.pointerId, spotOf(event))
        if (event.button !== 1 && !spaceHeld) return
        event.preventDefault()
        held.current = event.pointerId
        fingers.current.set(event.pointerId, spotOf(event))
        event.currentTarget.setPointerCapture(event.pointerId)
        setPanning(true)
      },
      onPointerMoveCapture: (event) => {
        const before = fingers.current.get(event.pointerId)
        if (before === undefined) return
        const after = spotOf(event)
        fingers.current.set(event.pointerId, after)
        if (held.current === event.pointerId) {
          pan({ left: after.left - before.left, top: after.top - before.top })
          onPan()
        } else pinch(fingers.current, event.pointerId, before, after, zoomBy, pan)
      },
      onPointerUpCapture: release,
      onPointerCancelCapture: release,
      onMouseDownCapture: stopWhilePanning,
      onTouchStartCapture: stopWhilePanning,
    },
  }
}

/**
 * One of two fingers moved: zoom about where their middle was, by how their distance changed; the middle moved half as
 * far as the finger.
 */
function pinch(
  fingers: ReadonlyMap<number, Spot>,
  moved: number,
  before: Spot,
  after: Spot,
  zoomBy: StageView['zoomBy'],
  pan: StageView['pan'],
): void {
  const other = [...fingers].find(([id]) => id !== moved)?.[1]
  if (other === undefined || fingers.size !== 2) return
  const middle = { left: (before.left + other.left) / 2, top: (before.top + other.top) / 2 }
  zoomBy(distance(after, other) / Math.max(1, distance(before, other)), middle)
  pan({ left: (after.left - before.left) / 2, top: (after.top - before.top) / 2 })
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.left - other.left, one.top - other.top)
}

/** React listens to the wheel passively, which could not keep the page from zooming itself. */
function useWheel(element: StageView['element'], zoomBy: StageView['zoomBy']): void {
  const latest = useRef(zoomBy)
  latest.current = zoomBy
  useEffect(() => {
    const target = element.current
    if (target === null) return
    const turned = (event: WheelEvent) => {
      event.preventDefault()
      const frame = target.getBoundingClientRect()
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1
      const speed = event.ctrlKey ? 0.006 : 0.002
      const at = { left: event.clientX - frame.left, top: event.clientY - frame.top }
      latest.current(Math.exp(-event.deltaY * lines * speed), at)
    }
    target.addEventListener('wheel', turned, { passive: false })
    return () => target.removeEventListener('wheel', turned)
  }, [element])
}
