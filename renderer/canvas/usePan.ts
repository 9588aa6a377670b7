import { type PointerEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import type { StageView } from './useStageView.ts'
import type { Spot, View } from './view.ts'

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
    readonly onTouchEndCapture: (event: SyntheticEvent) => void
  }
}

/**
 * Moves the view: the wheel and a pinch zoom to the pointer; the middle button, the space bar with any button, and two
 * fingers pan.
 */
export function usePan(
  { element, view, zoomBy, pan, pinch }: StageView,
  spaceHeld: boolean,
  onPan: () => void,
): Pan {
  const fingers = useRef(new Map<number, Spot>())
  const pinched = useRef<PinchStart | null>(null)
  const isTap = useRef(true)
  const held = useRef<number | null>(null)
  const [isPanning, setPanning] = useState(false)
  useWheel(element, zoomBy)

  const spotOf = (event: PointerEvent): Spot => {
    const frame = element.current?.getBoundingClientRect()
    return { left: event.clientX - (frame?.left ?? 0), top: event.clientY - (frame?.top ?? 0) }
  }
  const release = (event: PointerEvent<HTMLElement>) => {
    fingers.current.delete(event.pointerId)
    pinched.current = null
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
        pinched.current = pinchOf(view, fingers.current)
        isTap.current = fingers.current.size < 2
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
        } else if (pinched.current !== null) {
          const { from, apart, middle } = pinched.current
          const now = pinchOf(view, fingers.current)
          if (now === null) return
          const by = { left: now.middle.left - middle.left, top: now.middle.top - middle.top }
          pinch(from, now.apart / apart, middle, by)
        }
      },
      onPointerUpCapture: release,
      onPointerCancelCapture: release,
      onMouseDownCapture: stopWhilePanning,
      onTouchStartCapture: stopWhilePanning,
      // The fingers of a pinch leave one after the other: to the covers and rings each would be a tap.
      onTouchEndCapture: (event) => {
        if (!isTap.current) event.stopPropagation()
      },
    },
  }
}

/** Where a pinch began. Each move is reckoned from here, so that no rounding and no edge of the photo adds up. */
interface PinchStart {
  readonly from: View
  readonly middle: Spot
  /** Pixels between the fingers, never none. */
  readonly apart: number
}

function pinchOf(from: View, fingers: ReadonlyMap<number, Spot>): PinchStart | null {
  const [one, other, third] = [...fingers.values()]
  if (one === undefined || other === undefined || third !== undefined) return null
  const middle = { left: (one.left + other.left) / 2, top: (one.top + other.top) / 2 }
  return { from, middle, apart: Math.max(1, distance(one, other)) }
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
