import { useEffect, useState } from 'react'
import type { Size } from '../../electron/core/geometry.ts'

interface Level {
  /** How many of its pixels make one image pixel. */
  readonly scale: number
  readonly bitmap: ImageBitmap
}

/** A photo's screen rendition, decoded once and kept at halving sizes: each zoom draws from one that is near it. */
export interface PhotoPixels {
  /** Image pixels, which the rendition may have fewer of. */
  readonly size: Size
  readonly levels: readonly Level[]
}

const smallestEdge = 400

interface Opening {
  /** Null until the rendition is there, and again when another one is asked for. */
  readonly pixels: PhotoPixels | null
  readonly isUnreadable: boolean
}

const opening: Opening = { pixels: null, isUnreadable: false }

export function usePhotoPixels(imageUrl: string, size: Size): Opening {
  const [state, setState] = useState(opening)
  const { width, height } = size
  useEffect(() => {
    let wanted = true
    const loading = loadLevels(imageUrl, { width, height })
    loading.then(
      (levels) => wanted && setState({ ...opening, pixels: { size: { width, height }, levels } }),
      () => wanted && setState({ ...opening, isUnreadable: true }),
    )
    return () => {
      wanted = false
      setState(opening)
      loading.then(close, () => undefined)
    }
  }, [imageUrl, width, height])
  return state
}

async function loadLevels(imageUrl: string, size: Size): Promise<readonly Level[]> {
  const response = await fetch(imageUrl)
  if (!response.ok) throw new Error('The photo could not be shown')
  let bitmap = await createImageBitmap(await response.blob())
  const levels = [{ scale: bitmap.width / size.width, bitmap }]
  while (Math.max(bitmap.width, bitmap.height) / 2 > smallestEdge) {
    bitmap = await createImageBitmap(bitmap, {
      resizeWidth: Math.ceil(bitmap.width / 2),
      resizeHeight: Math.ceil(bitmap.height / 2),
      resizeQuality: 'high',
    })
    levels.push({ scale: bitmap.width / size.width, bitmap })
  }
  return levels
}

function close(levels: readonly Level[]): void {
  for (const { bitmap } of levels) bitmap.close()
}

/**
 * Draws the whole photo where the context's transform puts it; `scale` is device pixels an image pixel. From twice
 * its size on, the rendition's pixels keep their edges.
 */
export function drawPhoto(
  context: CanvasRenderingContext2D,
  { size, levels }: PhotoPixels,
  scale: number,
): void {
  const level = levels.findLast((one) => one.scale >= scale) ?? levels[0]
  if (level === undefined) return
  context.imageSmoothingEnabled = scale < 2 * level.scale
  context.imageSmoothingQuality = 'high'
  context.drawImage(level.bitmap, 0, 0, size.width, size.height)
}
