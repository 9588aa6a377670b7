import type { Face } from '../../electron/core/face.ts'
import type { Size } from '../../electron/core/geometry.ts'
import { createFinder, type Finder } from '../detection/finder.ts'
import { keptCaution } from './keptCaution.ts'

let finder: Promise<Finder> | null = null

/** What was found in a picture, in its own pixels. */
export interface FoundInPicture {
  readonly detector: string
  readonly faces: readonly Omit<Face, 'id'>[]
  readonly size: Size
}

/** Looks for faces in one of our own pictures. The detectors are started once. */
export async function facesAt(url: string, signal?: AbortSignal): Promise<FoundInPicture> {
  finder ??= createFinder({ remember: 'detector-backend', caution: keptCaution() })
  const asked = signal === undefined ? {} : { signal }
  const [ready, response] = await Promise.all([finder, fetch(url, asked)])
  if (!response.ok) throw new Error('The picture could not be shown')
  const pixels = await createImageBitmap(await response.blob())
  const size = { width: pixels.width, height: pixels.height }
  const { detector, faces } = await ready.find(pixels, asked)
  return { detector, faces, size }
}

/** After a failure the detectors are started afresh. */
export function forgetFinder(): void {
  finder = null
}
