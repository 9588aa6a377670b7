import { Shape } from 'react-konva'
import type { Point } from '../../electron/core/geometry.ts'
import { strokeTwice } from './marking.ts'
import { toScreen, type View } from './view.ts'

/** What is being drawn: a box that chooses covers, or a head from its centre to its top. In image pixels. */
export interface Shaping {
  readonly kind: 'box' | 'head'
  readonly from: Point
  readonly to: Point
}

interface GestureProps {
  readonly shaping: Shaping
  readonly view: View
}

export function Gesture({ shaping, view }: GestureProps) {
  const from = toScreen(view, shaping.from)
  const to = toScreen(view, shaping.to)
  return (
    <Shape
      listening={false}
      sceneFunc={(context) => {
        const native = context._context
        if (shaping.kind === 'box') {
          const [across, down] = [to.left - from.left, to.top - from.top]
          if (Math.hypot(across, down) < 3) return
          strokeTwice(context, () => native.rect(from.left, from.top, across, down), 1, [4, 4])
        } else {
          const reach = Math.max(4, Math.hypot(to.left - from.left, to.top - from.top))
          strokeTwice(
            context,
            () => native.ellipse(from.left, from.top, reach / 1.25, reach, 0, 0, 7),
            2,
          )
          strokeTwice(context, () => native.rect(from.left - 0.5, from.top - 0.5, 1, 1), 1)
        }
      }}
    />
  )
}
