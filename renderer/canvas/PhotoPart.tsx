import { useEffect, useRef } from 'react'
import type { Cover } from '../../electron/core/cover.ts'
import type { Box } from '../../electron/core/geometry.ts'
import { drawPart } from './drawPart.ts'
import type { PhotoPixels } from './photoPixels.ts'

interface PhotoPartProps {
  readonly pixels: PhotoPixels | null
  readonly covers: readonly Cover[]
  /** In image pixels; with the proportions of `across` and `down`. */
  readonly part: Box
  /** CSS pixels. */
  readonly across: number
  readonly down: number
  readonly className?: string
  /** Null where words beside it say it all. */
  readonly label: string | null
}

/** One part of a photo with its covers on, crisp at the screen's own pixels. */
export function PhotoPart({
  pixels,
  covers,
  part,
  across,
  down,
  className,
  label,
}: PhotoPartProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const dpr = window.devicePixelRatio
  const wide = Math.max(1, Math.round(across * dpr))
  const high = Math.max(1, Math.round(down * dpr))
  useEffect(() => {
    const element = canvas.current
    if (element === null || pixels === null) return
    element.width = wide
    element.height = high
    drawPart(element, pixels, covers, part)
  }, [pixels, covers, part, wide, high])
  const naming = label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <canvas
      ref={canvas}
      className={className}
      style={{ width: across, height: down }}
      {...naming}
    />
  )
}
