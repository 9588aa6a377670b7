import type { KonvaEventObject } from 'konva/lib/Node.js'
import { memo } from 'react'
import { Shape } from 'react-konva'
import type { Cover, CoverId } from '../../electron/core/cover.ts'
import { drawCover, outline } from './drawCover.ts'

interface CoverShapeProps {
  readonly cover: Cover
  readonly movable: boolean
  /** What hears the handles: unlike a drag, a transform tells its shape alone. */
  readonly hands: { readonly onTransform: () => void; readonly onTransformEnd: () => void }
  readonly onPress: (id: CoverId, event: KonvaEventObject<MouseEvent | TouchEvent>) => void
}

/** One cover on the canvas: its origin is its centre, so that it turns about it. */
export const CoverNode = memo(function CoverShape({
  cover,
  movable,
  hands,
  onPress,
}: CoverShapeProps) {
  const { width, height } = cover.size
  return (
    <Shape
      id={cover.id}
      x={cover.centre.x}
      y={cover.centre.y}
      width={width}
      height={height}
      offsetX={width / 2}
      offsetY={height / 2}
      rotation={cover.rotation}
      draggable={movable}
      onDragEnd={heardByTheLayer}
      {...hands}
      listening={movable}
      fill="black"
      perfectDrawEnabled={false}
      onMouseDown={(event) => onPress(cover.id, event)}
      onTouchStart={(event) => onPress(cover.id, event)}
      sceneFunc={(context) => {
        context._context.translate(width / 2, height / 2)
        drawCover(context._context, cover)
      }}
      hitFunc={(context, shape) => {
        context.translate(width / 2, height / 2)
        context.beginPath()
        outline(context, cover)
        context.fillShape(shape)
      }}
    />
  )
})

/** The event goes up to the layer, which knows all covers that move together. */
function heardByTheLayer(): void {}
