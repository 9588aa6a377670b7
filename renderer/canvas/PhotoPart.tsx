import { useEffect, useRef } from 'react'
import type { Cover } from '../../electron/core/cover.ts'
import type { Box } from '../../electron/core/geometry.ts'
import { drawPart } from './drawPart.ts'
import type { PhotoPixels } from './photoPixels.ts'
import { useSame } from './useSame.ts'

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
  const near = useSame(covers.filter((cover) => mayMeet(cover, part)))
  const dpr = window.devicePixelRatio
  const wide = Math.max(1, Math.round(across * dpr))
  const high = Math.max(1, Math.round(down * dpr))
  useEffect(() => {
    const element = canvas.current
    if (element === null || pixels === null) return
    element.width = wide
    element.height = high
    drawPart(element, pixels, near, part)
  }, [pixels, near, part, wide, high])
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

function mayMeet({ centre, size }: Cover, part: Box): boolean {
  const reach = Math.hypot(size.width, size.height) / 2
  return (
    centre.x + reach >= part.x &&
    centre.x - reach <= part.x + part.width &&
    centre.y + reach >= part.y &&
    centre.y - reach <= part.y + part.height
  )
}
