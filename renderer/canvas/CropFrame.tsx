import type { Rect as RectNode } from 'konva/lib/shapes/Rect.js'
import { useRef } from 'react'
import { Layer, Rect } from 'react-konva'
import type { Box, Size } from '../../electron/core/geometry.ts'
import { Handles } from './Handles.tsx'
import { screenLength, toImage, toScreen, type View } from './view.ts'

interface CropFrameProps {
  readonly crop: Box
  readonly photo: Size
  readonly view: View
  readonly onCrop: (crop: Box) => void
}

const frame = ['crop-frame'] as const

/** The frame of the crop with handles; what is let go of becomes whole pixels of the photo. */
export function CropFrame({ crop, photo, view, onCrop }: CropFrameProps) {
  const rect = useRef<RectNode>(null)
  const corner = toScreen(view, crop)
  const across = screenLength(view, crop.width)
  const down = screenLength(view, crop.height)
  const start = toScreen(view, { x: 0, y: 0 })
  const end = toScreen(view, { x: photo.width, y: photo.height })
  const release = () => {
    const node = rect.current
    if (node === null) return
    const from = toImage(view, { left: node.x(), top: node.y() })
    const width = node.width() * node.scaleX()
    const height = node.height() * node.scaleY()
    const to = toImage(view, { left: node.x() + width, top: node.y() + height })
    node.setAttrs({ x: corner.left, y: corner.top, scaleX: 1, scaleY: 1 })
    onCrop({ x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y })
  }
  return (
    <Layer>
      <Rect
        ref={rect}
        id={frame[0]}
        x={corner.left}
        y={corner.top}
        width={across}
        height={down}
        fill="rgba(0,0,0,0.001)"
        draggable={true}
        dragBoundFunc={({ x, y }) => ({
          x: Math.min(end.left - across, Math.max(start.left, x)),
          y: Math.min(end.top - down, Math.max(start.top, y)),
        })}
        onDragEnd={release}
        onTransformEnd={release}
      />
      <Handles ids={frame} least={Math.min(across, down)} turnable={false} stamp={crop} />
    </Layer>
  )
}
