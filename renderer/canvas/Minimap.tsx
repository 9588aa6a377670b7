import { type PointerEvent, useMemo } from 'react'
import type { Cover } from '../../electron/core/cover.ts'
import { overlap } from '../../electron/core/geometry.ts'
import { PhotoPart } from './PhotoPart.tsx'
import type { PhotoPixels } from './photoPixels.ts'
import type { StageView } from './useStageView.ts'
import { isZoomedIn, shownPart } from './view.ts'
import './minimap.css'

interface MinimapProps {
  readonly pixels: PhotoPixels
  readonly covers: readonly Cover[]
  readonly stageView: StageView
}

const longest = 168

/** The whole photo in the corner while it is zoomed, with what is seen of it framed. A press goes there. */
export function Minimap({ pixels, covers, stageView }: MinimapProps) {
  const { view, extent, centreOn } = stageView
  const { size } = pixels
  const scale = longest / Math.max(size.width, size.height)
  const whole = useMemo(() => ({ x: 0, y: 0, ...size }), [size])
  const shown = overlap(shownPart(view, extent), whole)
  if (!isZoomedIn(view, size, extent) || shown === null) return null
  const go = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const frame = event.currentTarget.getBoundingClientRect()
    centreOn({ x: (event.clientX - frame.left) / scale, y: (event.clientY - frame.top) / scale })
  }
  return (
    <div className="minimap" aria-hidden="true" onPointerDown={go} onPointerMove={go}>
      <PhotoPart
        pixels={pixels}
        covers={covers}
        part={whole}
        across={size.width * scale}
        down={size.height * scale}
        label={null}
      />
      <div
        className="minimap-window"
        style={{
          left: shown.x * scale,
          top: shown.y * scale,
          width: shown.width * scale,
          height: shown.height * scale,
        }}
      />
    </div>
  )
}
