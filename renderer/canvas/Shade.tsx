import { Shape } from 'react-konva'
import type { Box } from '../../electron/core/geometry.ts'
import { strokeTwice } from './marking.ts'
import { type Extent, screenLength, toScreen, type View } from './view.ts'

interface ShadeProps {
  readonly crop: Box
  readonly view: View
  readonly extent: Extent
}

/** Dims all that the crop leaves out. */
export function Shade({ crop, view, extent }: ShadeProps) {
  const { left, top } = toScreen(view, crop)
  const across = screenLength(view, crop.width)
  const down = screenLength(view, crop.height)
  return (
    <Shape
      listening={false}
      sceneFunc={(context) => {
        const native = context._context
        native.beginPath()
        native.rect(0, 0, extent.across, extent.down)
        native.rect(left, top, across, down)
        native.fillStyle = 'rgb(16 22 26 / 62%)'
        native.fill('evenodd')
        strokeTwice(context, () => native.rect(left, top, across, down), 1)
      }}
    />
  )
}
