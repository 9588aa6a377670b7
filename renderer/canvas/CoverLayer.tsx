import type { Layer as LayerNode } from 'konva/lib/Layer.js'
import type { KonvaEventObject } from 'konva/lib/Node.js'
import { useCallback, useMemo, useRef } from 'react'
import { Group, Layer } from 'react-konva'
import type { Cover, CoverId } from '../../electron/core/cover.ts'
import { centreOf } from '../../electron/core/geometry.ts'
import type { Placement } from '../editing/edit.ts'
import type { FaceState } from '../editing/faceStates.ts'
import { CoverNode } from './CoverNode.tsx'
import { isMoved, placementOf, putBack } from './placementOf.ts'
import { imageLength, type View } from './view.ts'

interface CoverLayerProps {
  readonly covers: readonly Cover[]
  readonly chosen: readonly CoverId[]
  readonly faces: readonly FaceState[]
  readonly view: View
  readonly movable: boolean
  /** Konva's clip, where not all of the photo is shown. */
  readonly clip: object
  readonly onPress: (cover: CoverId, add: boolean) => void
  /** Once, on release. */
  readonly onPlace: (placements: readonly Placement[]) => void
  /** While it goes on; null when it has ended. */
  readonly onLive: (placements: readonly Placement[] | null) => void
}

/** A cover that is dragged this near to its face's centre snaps to it, in CSS pixels. */
const snap = 7

/** The covers. While one is dragged or resized, only this layer is drawn anew. */
export function CoverLayer(props: CoverLayerProps) {
  const { covers, chosen, faces, view, movable, clip, onPress, onPlace, onLive } = props
  const layer = useRef<LayerNode>(null)
  const frame = useRef(0)
  const ending = useRef(false)

  const placements = (): readonly Placement[] =>
    covers.flatMap((cover) => {
      const node = layer.current?.findOne(`#${cover.id}`)
      const place = node && placementOf(node, cover)
      return place && isMoved(cover, place) ? [place] : []
    })
  const live = () => {
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() => onLive(placements()))
  }
  const commit = () => {
    ending.current = false
    cancelAnimationFrame(frame.current)
    const placed = placements()
    for (const cover of covers) {
      const node = layer.current?.findOne(`#${cover.id}`)
      if (node) putBack(node, cover)
    }
    onLive(null)
    if (placed.length > 0) onPlace(placed)
  }
  /** Several covers end one gesture one by one; it is one step. */
  const end = () => {
    if (ending.current) return
    ending.current = true
    queueMicrotask(commit)
  }
  const move = (event: KonvaEventObject<DragEvent>) => {
    if (chosen.length === 1) snapToFace(event, faces, imageLength(view, snap))
    live()
  }
  const latest = useRef({ live, end })
  latest.current = { live, end }
  const hands = useMemo(() => {
    return { onTransform: () => latest.current.live(), onTransformEnd: () => latest.current.end() }
  }, [])
  const press = useCallback(
    (id: CoverId, { evt }: KonvaEventObject<MouseEvent | TouchEvent>) => {
      if ('button' in evt && evt.button === 1) return
      onPress(id, evt.shiftKey || evt.ctrlKey)
    },
    [onPress],
  )
  return (
    <Layer ref={layer} listening={movable} {...clip}>
      <Group
        x={view.left}
        y={view.top}
        scaleX={view.scale}
        scaleY={view.scale}
        onDragMove={move}
        onDragEnd={end}
      >
        {covers.map((cover) => (
          <CoverNode key={cover.id} cover={cover} movable={movable} onPress={press} hands={hands} />
        ))}
      </Group>
    </Layer>
  )
}

function snapToFace(
  { target }: KonvaEventObject<DragEvent>,
  faces: readonly FaceState[],
  reach: number,
): void {
  for (const { box } of faces) {
    const { x, y } = centreOf(box)
    if (Math.hypot(target.x() - x, target.y() - y) <= reach) target.position({ x, y })
  }
}
