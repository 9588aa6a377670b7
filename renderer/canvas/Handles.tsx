import type { Rect } from 'konva/lib/shapes/Rect.js'
import { Transformer as Frame } from 'konva/lib/shapes/Transformer.js'
import { useEffect, useRef } from 'react'
import { Transformer } from 'react-konva'
import { dark, light, strokeTwice } from './marking.ts'

interface HandlesProps {
  /** Konva ids of the shapes that are held. */
  readonly ids: readonly string[]
  /** The least side of what is held, in CSS pixels. */
  readonly least: number
  readonly turnable: boolean
  /** Changes whenever the shapes moved by other means than the handles. */
  readonly stamp: unknown
}

/** A handle's side, in CSS pixels; where a press takes hold of it is `target` wide (WCAG 2.5.8). */
const side = 13
const target = 26
const turnDistance = 30
const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right']
const all = [...corners, 'top-center', 'middle-left', 'middle-right', 'bottom-center']

/** The frame with handles about what is chosen. About small covers it keeps its distance, and only its corners. */
export function Handles({ ids, least, turnable, stamp }: HandlesProps) {
  const frame = useRef<Frame>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp says that the shapes moved
  useEffect(() => {
    const layer = frame.current?.getLayer()
    const stage = layer?.getStage()
    if (!frame.current || !stage) return
    const nodes = ids.map((id) => stage.findOne(`#${id}`)).filter((node) => node !== undefined)
    frame.current.nodes(nodes)
    frame.current.forceUpdate()
    layer?.batchDraw()
  }, [ids, stamp])
  const padding = least < 3 * target ? Math.min(14, (3 * target - least) / 2) : 2
  return (
    <Transformer
      ref={frame}
      padding={padding}
      rotateEnabled={turnable}
      rotateAnchorOffset={turnDistance}
      rotationSnaps={[0, 45, 90, 135, 180, 225, 270, 315]}
      rotationSnapTolerance={2}
      keepRatio={false}
      flipEnabled={false}
      ignoreStroke={true}
      enabledAnchors={least + 2 * padding < 3 * target ? corners : all}
      anchorSize={side}
      anchorCornerRadius={side}
      anchorStyleFunc={styleAnchor}
      borderStroke={light}
      borderStrokeWidth={1.5}
      boundBoxFunc={(before, after) =>
        Math.min(Math.abs(after.width), Math.abs(after.height)) < 6 ? before : after
      }
    />
  )
}

function styleAnchor(anchor: Rect): void {
  anchor.fill(light)
  anchor.stroke(dark)
  anchor.strokeWidth(2)
  anchor.hitStrokeWidth(target - side)
  const back = anchor.getParent()?.findOne<Rect>('.back')
  back?.sceneFunc((context, shape) => {
    const native = context._context
    const gap = paddingOf(anchor)
    const [across, down] = [shape.width(), shape.height()]
    const trace = () => native.rect(-gap, -gap, across + 2 * gap, down + 2 * gap)
    strokeTwice(context, trace, 1.5)
    if (!isTurnable(anchor)) return
    const stalk = () => {
      native.moveTo(across / 2, -gap)
      native.lineTo(across / 2, -turnDistance - gap)
    }
    strokeTwice(context, stalk, 1.5)
  })
}

function isTurnable(anchor: Rect): boolean {
  return anchor.getParent()?.findOne('.rotater')?.visible() ?? false
}

function paddingOf(anchor: Rect): number {
  const frame = anchor.getParent()
  return frame instanceof Frame ? frame.padding() : 0
}
