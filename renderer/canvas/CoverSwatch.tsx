import { useEffect, useRef } from 'react'
import { CoverId, type Style } from '../../electron/core/cover.ts'
import { drawCover } from './drawCover.ts'
import './coverSwatch.css'

interface CoverSwatchProps {
  readonly style: Style
  /** CSS pixels. */
  readonly side: number
}

const sample = CoverId.parse('00000000-0000-4000-8000-000000000000')

/** A small cover, as it would lie on a photo. The words are beside it. */
export function CoverSwatch({ style, side }: CoverSwatchProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const pixels = Math.round(side * window.devicePixelRatio)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, pixels, pixels)
    context.translate(pixels / 2, pixels / 2)
    const size = { width: 0.84 * pixels, height: pixels }
    drawCover(context, { id: sample, centre: { x: 0, y: 0 }, size, rotation: 0, style })
  }, [style, pixels])
  return (
    <canvas
      ref={canvas}
      className="cover-swatch"
      width={pixels}
      height={pixels}
      style={{ width: side, height: side }}
    />
  )
}
