import type { Size } from '../../electron/core/geometry.ts'
import { createFinder, type Finder, type FindOptions } from '../detection/finder.ts'
import type { Found } from '../detection/found.ts'
import { keepPreference, preference } from '../preferences/preference.ts'
import { perSession } from './windowSession.ts'

/** The detectors that were started for this session. */
const started = perSession<{ finder: Promise<Finder> | null }>(() => ({ finder: null }))

/** What was found in a picture, in its own pixels. */
export interface FoundInPicture {
  readonly detector: string
  readonly faces: Found['faces']
  readonly size: Size
}

export interface Looking {
  readonly signal?: AbortSignal
  /** Hears of the faces so far, in pixels of the picture, while the rest is still being searched. */
  readonly onFaces?: (faces: Found['faces'], size: Size) => void
}

/** Looks for faces in one of our own pictures, which is decoded once and handed over to the worker. */
export async function facesAt(url: string, looking: Looking = {}): Promise<FoundInPicture> {
  const { signal, onFaces } = looking
  const stoppable = signal === undefined ? {} : { signal }
  const [ready, response] = await Promise.all([openFinder(), fetch(url, stoppable)])
  if (!response.ok) throw new Error('The picture could not be shown')
  const pixels = await createImageBitmap(await response.blob())
  const size = { width: pixels.width, height: pixels.height }
  const asked: FindOptions = {
    caution: preference('caution'),
    ...stoppable,
    ...(onFaces === undefined ? {} : { onFaces: (faces) => onFaces(faces, size) }),
  }
  const { detector, faces } = await ready.find(pixels, asked)
  return { detector, faces, size }
}

/** The detectors, started once; which of the computer's two ways to compute is the faster was found on the first start. */
export function openFinder(): Promise<Finder> {
  const detectors = started()
  detectors.finder ??= createFinder({ backend: preference('detectorBackend') }).then((ready) => {
    keepPreference('detectorBackend', ready.backend)
    return ready
  })
  return detectors.finder
}

/** After a failure the detectors are started afresh. */
export function forgetFinder(): void {
  const detectors = started()
  void detectors.finder?.then(
    (old) => old.close(),
    () => undefined,
  )
  detectors.finder = null
}
