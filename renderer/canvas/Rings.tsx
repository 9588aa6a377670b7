import { Shape } from 'react-konva'
import type { FaceId } from '../../electron/core/face.ts'
import { centreOf } from '../../electron/core/geometry.ts'
import { halfAxes } from '../../electron/core/redaction/mustCover.ts'
import { type FaceState, isOpen } from '../editing/faceStates.ts'
import { drawBadge, strokeTwice } from './marking.ts'
import { screenLength, toScreen, type View } from './view.ts'

interface RingsProps {
  readonly faces: readonly FaceState[]
  readonly view: View
  readonly chosen: FaceId | null
  readonly onFace: (face: FaceId) => void
  readonly onChooseFace: (face: FaceId) => void
}

const dashes = [7, 6]

/** A numbered ring round every face that is not covered; a click on it covers the face, a right click only chooses it. */
export function Rings({ faces, view, chosen, onFace, onChooseFace }: RingsProps) {
  return faces
    .filter((face) => isOpen(face) || isLeftBare(face) || face.id === chosen)
    .map((face) => (
      <Ring
        key={face.id}
        face={face}
        view={view}
        chosen={face.id === chosen}
        onFace={onFace}
        onChooseFace={onChooseFace}
      />
    ))
}

function isLeftBare({ decision }: FaceState): boolean {
  return decision === 'notAFace' || decision === 'adultAgreed'
}

interface RingProps {
  readonly face: FaceState
  readonly view: View
  readonly chosen: boolean
  readonly onFace: (face: FaceId) => void
  readonly onChooseFace: (face: FaceId) => void
}

function Ring({ face, view, chosen, onFace, onChooseFace }: RingProps) {
  const { left, top } = toScreen(view, centreOf(face.box))
  const half = halfAxes(face.box)
  const across = Math.max(6, screenLength(view, half.width))
  const down = Math.max(6, screenLength(view, half.height))
  const faint = !isOpen(face) && !chosen
  return (
    <Shape
      x={left}
      y={top}
      listening={face.decision === 'bare'}
      opacity={faint ? 0.75 : 1}
      fill="black"
      perfectDrawEnabled={false}
      onClick={(event) => event.evt.button === 0 && onFace(face.id)}
      onTap={() => onFace(face.id)}
      onContextMenu={({ evt }) => {
        evt.preventDefault()
        onChooseFace(face.id)
      }}
      sceneFunc={(context) => {
        if (face.decision === 'covered') return drawBadge(context, badgeOf(face), 0, 0, true)
        const trace = () => context._context.ellipse(0, 0, across, down, 0, 0, 2 * Math.PI)
        strokeTwice(context, trace, chosen ? 3.5 : 2.5, isDashed(face) ? dashes : [])
        const under = face.decision === 'partly'
        drawBadge(context, badgeOf(face), 0, under ? down + 14 : -down - 2, chosen)
      }}
      hitFunc={(context, shape) => {
        context.beginPath()
        context.ellipse(0, 0, Math.max(12, across), Math.max(12, down), 0, 0, 2 * Math.PI)
        context.fillShape(shape)
      }}
    />
  )
}

function isDashed({ source, decision }: FaceState): boolean {
  return source === 'maybe' && decision === 'bare'
}

function badgeOf({ number, decision, source }: FaceState): string {
  if (decision === 'partly') return `${number} shows in part`
  if (decision === 'notAFace') return `${number} no face`
  if (decision === 'adultAgreed') return `${number} adult`
  return source === 'maybe' && decision === 'bare' ? `${number}?` : `${number}`
}
