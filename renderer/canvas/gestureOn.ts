import type { KonvaEventObject } from 'konva/lib/Node.js'
import type { CoverId } from '../../electron/core/cover.ts'
import type { PhotoDraft } from '../../electron/core/draft.ts'
import type { Point } from '../../electron/core/geometry.ts'
import type { Shaping } from './Gesture.tsx'
import type { Showing, Tool } from './showing.ts'
import { type Spot, toImage, type View } from './view.ts'

interface BarePhoto {
  readonly tool: Tool
  readonly showing: Showing
  readonly view: View
  readonly draft: PhotoDraft
  readonly onChoose: (covers: readonly CoverId[]) => void
  readonly onMissed: (centre: Point, reach: number | null) => void
}

type Press = KonvaEventObject<MouseEvent | TouchEvent>

/** What a press on the bare photo begins: a box to choose covers with, or the two clicks that add one. */
export function gestureOn(
  { tool, showing, view, draft, onChoose, onMissed }: BarePhoto,
  shaping: Shaping | null,
  setShaping: (shaping: Shaping | null) => void,
) {
  const down = (event: Press) => {
    if (!isBare(event) || showing !== 'edit') return
    const at = toImage(view, spotOf(event))
    if (tool === 'choose') setShaping({ kind: 'box', from: at, to: at })
    if (tool !== 'twoClicks') return
    if (shaping === null) return setShaping({ kind: 'head', from: at, to: at })
    onMissed(shaping.from, Math.hypot(at.x - shaping.from.x, at.y - shaping.from.y))
    setShaping(null)
  }
  const move = (event: Press) => {
    if (shaping !== null) setShaping({ ...shaping, to: toImage(view, spotOf(event)) })
  }
  const up = () => {
    if (shaping?.kind !== 'box') return
    setShaping(null)
    onChoose(draft.covers.filter(({ centre }) => isWithin(shaping, centre)).map(({ id }) => id))
  }
  const twice = (event: Press) => {
    if (tool !== 'choose' || showing !== 'edit' || event.target !== event.target.getStage()) return
    onMissed(toImage(view, spotOf(event)), null)
  }
  return { down, move, up, twice }
}

function isBare({ target, evt }: Press): boolean {
  const primary = !('button' in evt) || evt.button === 0
  return primary && target === target.getStage()
}

function spotOf({ target }: Press): Spot {
  const at = target.getStage()?.getPointerPosition()
  return { left: at?.x ?? 0, top: at?.y ?? 0 }
}

function isWithin({ from, to }: Shaping, { x, y }: Point): boolean {
  return (
    x >= Math.min(from.x, to.x) &&
    x <= Math.max(from.x, to.x) &&
    y >= Math.min(from.y, to.y) &&
    y <= Math.max(from.y, to.y)
  )
}
