import { type ReactNode, useMemo, useState } from 'react'
import { Stage as KonvaStage, Layer, Shape } from 'react-konva'
import type { CoverId } from '../../electron/core/cover.ts'
import type { PhotoDraft } from '../../electron/core/draft.ts'
import type { FaceId } from '../../electron/core/face.ts'
import type { Box, Point } from '../../electron/core/geometry.ts'
import type { Photo } from '../../electron/core/photo.ts'
import type { EarlyFace } from '../editing/earlyFace.ts'
import { apply, type Placement } from '../editing/edit.ts'
import { type FaceState, faceStatesWhile } from '../editing/faceStates.ts'
import type { Selection } from '../editing/selection.ts'
import { CoverLayer } from './CoverLayer.tsx'
import { CropFrame } from './CropFrame.tsx'
import { EarlyRings } from './EarlyRings.tsx'
import { Gesture, type Shaping } from './Gesture.tsx'
import { gestureOn } from './gestureOn.ts'
import { Handles } from './Handles.tsx'
import { drawPhoto, type PhotoPixels } from './photoPixels.ts'
import { Rings } from './Rings.tsx'
import { Shade } from './Shade.tsx'
import type { Showing, Tool } from './showing.ts'
import { usePan } from './usePan.ts'
import type { StageView } from './useStageView.ts'
import { screenLength, toScreen } from './view.ts'
import './stage.css'

interface StageProps {
  readonly photo: Photo
  readonly pixels: PhotoPixels | null
  readonly draft: PhotoDraft
  readonly faces: readonly FaceState[]
  /** What was seen while the photo is still being searched. */
  readonly seenSoFar: readonly EarlyFace[] | null
  readonly stageView: StageView
  readonly selection: Selection
  readonly showing: Showing
  readonly tool: Tool
  readonly spaceHeld: boolean
  readonly onSpaceUsed: () => void
  readonly onPressCover: (cover: CoverId, add: boolean) => void
  readonly onChoose: (covers: readonly CoverId[]) => void
  readonly onFace: (face: FaceId) => void
  readonly onChooseFace: (face: FaceId) => void
  readonly onPlace: (placements: readonly Placement[]) => void
  /** A face was missed here; `reach` is from its centre to the top of the head, null where nobody said. */
  readonly onMissed: (centre: Point, reach: number | null) => void
  readonly onCrop: (crop: Box) => void
  readonly children?: ReactNode
}

/** The photo with its covers, to be worked on with a mouse, a pen or a finger. Keys are the room's. */
export function Stage(props: StageProps) {
  const { photo, pixels, draft, faces, stageView, selection, showing, tool } = props
  const { view, extent, dpr, element } = stageView
  const [live, setLive] = useState<readonly Placement[] | null>(null)
  const [shaping, setShaping] = useState<Shaping | null>(null)
  const panning = usePan(stageView, props.spaceHeld, props.onSpaceUsed)
  const shownFaces = useMemo(
    () => (live === null ? faces : whileMoving(faces, draft, live, photo)),
    [faces, draft, live, photo],
  )
  const editing = showing === 'edit' && tool === 'choose'
  const gesture = gestureOn({ ...props, view }, shaping, setShaping)
  const cursor =
    panning.isPanning || props.spaceHeld ? 'panning' : tool === 'twoClicks' ? 'aiming' : ''
  const whole = { x: 0, y: 0, ...photo.size }
  const clip = showing === 'final' && draft.crop ? clipTo(draft.crop, stageView) : unclipped

  return (
    <div ref={element} className={`stage-ground ${cursor}`} {...panning.handlers}>
      <KonvaStage
        key={dpr}
        width={extent.across}
        height={extent.down}
        onMouseDown={gesture.down}
        onMouseMove={gesture.move}
        onMouseUp={gesture.up}
        onDblClick={gesture.twice}
        onDblTap={gesture.twice}
      >
        <Layer listening={false} {...clip}>
          <Shape
            x={view.left}
            y={view.top}
            scaleX={view.scale}
            scaleY={view.scale}
            perfectDrawEnabled={false}
            sceneFunc={({ _context }) => pixels && drawPhoto(_context, pixels, view.scale * dpr)}
          />
        </Layer>
        <CoverLayer
          covers={showing === 'original' ? none : draft.covers}
          chosen={selection.covers}
          faces={faces}
          view={view}
          movable={editing}
          clip={clip}
          onPress={props.onPressCover}
          onPlace={props.onPlace}
          onLive={setLive}
        />
        <Layer listening={editing}>
          {showing !== 'final' && (draft.crop || tool === 'crop') && (
            <Shade crop={draft.crop ?? whole} view={view} extent={extent} />
          )}
          {showing === 'edit' && tool !== 'crop' && (
            <EarlyRings faces={props.seenSoFar ?? none} view={view} />
          )}
          {showing === 'edit' && tool !== 'crop' && (
            <Rings
              faces={shownFaces}
              view={view}
              chosen={selection.face}
              onFace={props.onFace}
              onChooseFace={props.onChooseFace}
            />
          )}
          {editing && selection.covers.length > 0 && (
            <Handles
              ids={selection.covers}
              least={leastSide(draft, selection.covers, stageView)}
              turnable={true}
              stamp={`${JSON.stringify(view)} ${JSON.stringify(draft.covers)}`}
            />
          )}
          {shaping && <Gesture shaping={shaping} view={view} />}
        </Layer>
        {tool === 'crop' && (
          <CropFrame
            crop={draft.crop ?? whole}
            photo={photo.size}
            view={view}
            onCrop={props.onCrop}
          />
        )}
      </KonvaStage>
      {props.children}
    </div>
  )
}

const none = [] as const
const unclipped = {} as const

/** Konva's own words for “nothing beyond this is drawn”. */
function clipTo(crop: Box, { view }: StageView) {
  const { left, top } = toScreen(view, crop)
  const clipWidth = screenLength(view, crop.width)
  return { clipX: left, clipY: top, clipWidth, clipHeight: screenLength(view, crop.height) }
}

function whileMoving(
  faces: readonly FaceState[],
  draft: PhotoDraft,
  placements: readonly Placement[],
  photo: Photo,
): readonly FaceState[] {
  const moved = apply(draft, { kind: 'placeCovers', placements }, photo)
  const moving = placements.map(({ id }) => id)
  return faceStatesWhile(moving, moved, photo, faces)
}

function leastSide(draft: PhotoDraft, covers: readonly CoverId[], { view }: StageView): number {
  const sides = draft.covers
    .filter(({ id }) => covers.includes(id))
    .map(({ size }) => Math.min(size.width, size.height))
  return screenLength(view, covers.length > 1 ? Number.MAX_SAFE_INTEGER : Math.min(...sides))
}
