import { Shape } from 'react-konva'
import { centreOf } from '../../electron/core/geometry.ts'
import { halfAxes } from '../../electron/core/redaction/mustCover.ts'
import type { EarlyFace } from '../editing/earlyFace.ts'
import { strokeTwice } from './marking.ts'
import { screenLength, toScreen, type View } from './view.ts'

interface EarlyRingsProps {
  readonly faces: readonly EarlyFace[]
  readonly view: View
}

/**
 * Rings without numbers round what was seen so far, while the photo is still being searched. There is nothing to press: these
 * are not evidence yet, and no draft may speak of them.
 */
export function EarlyRings({ faces, view }: EarlyRingsProps) {
  return (
    <Shape
      listening={false}
      perfectDrawEnabled={false}
      sceneFunc={(context) => {
        for (const { box } of faces) {
          const { left, top } = toScreen(view, centreOf(box))
          const half = halfAxes(box)
          const across = Math.max(6, screenLength(view, half.width))
          const down = Math.max(6, screenLength(view, half.height))
          const trace = () => context._context.ellipse(left, top, across, down, 0, 0, 2 * Math.PI)
          strokeTwice(context, trace, 2)
        }
      }}
    />
  )
}
