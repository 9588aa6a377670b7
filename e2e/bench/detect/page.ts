import {
  createFinder,
  type Finder,
  type FinderOptions,
} from '../../../renderer/detection/finder.ts'
import type { Found } from '../../../renderer/detection/found.ts'
import { openDetectors } from '../../../renderer/detection/openDetectors.ts'
import { look, type Pass } from '../../../renderer/detection/pass.ts'
import { rasterOf } from '../../../renderer/detection/raster.ts'
import type { Detectors } from '../../../renderer/detection/search.ts'
import type { Sighting } from '../../../renderer/detection/sighting.ts'

/** What the bench asks of its page, in the real Electron under the studio's own content policy. */
export type BenchPage = {
  readonly isolated: boolean
  readonly open: (options: FinderOptions) => Promise<readonly string[]>
  readonly find: (url: string) => Promise<Timed>
  readonly sightings: (url: string, passes: readonly Pass[]) => Promise<readonly Sighting[]>
}

/** An answer with the times that a person would wait: to the first faces and to all of them, decoding aside. */
export type Timed = Found & {
  readonly decoding: number
  readonly first: number
  readonly waited: number
}

let finder: Finder | null = null
let detectors: Promise<Detectors> | null = null

async function pictureAt(url: string): Promise<ImageBitmap> {
  return createImageBitmap(await (await fetch(url)).blob())
}

async function find(url: string): Promise<Timed> {
  if (finder === null) throw new Error('Open the finder first')
  const began = performance.now()
  const picture = await pictureAt(url)
  const asked = performance.now()
  let first = 0
  const onFaces = () => {
    first ||= performance.now() - asked
  }
  const found = await finder.find(picture, { onFaces })
  return { ...found, decoding: asked - began, first, waited: performance.now() - asked }
}

async function sightings(url: string, passes: readonly Pass[]): Promise<readonly Sighting[]> {
  detectors ??= openDetectors({
    models: new URL('./models/', document.baseURI).href,
    wasm: new URL('./wasm/', document.baseURI).href,
    without: [],
  })
  const raster = rasterOf(await pictureAt(url))
  const seen: Sighting[] = []
  for (const pass of passes) {
    const detector = (await detectors).get(pass.detector)
    if (detector !== undefined) seen.push(...(await look(pass, detector, raster)))
  }
  return seen
}

const page: BenchPage = {
  isolated: crossOriginIsolated,
  open: async (options) => {
    finder?.close()
    finder = await createFinder(options)
    return finder.detectors
  },
  find,
  sightings,
}

trustOwnScripts()
Object.assign(globalThis, { bench: page })

/** As the studio's window does: the only scripts that may be started are our own. */
function trustOwnScripts(): void {
  const { trustedTypes } = globalThis as typeof globalThis & { trustedTypes?: Trust }
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
  })
}

type Trust = {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string | null }) => void
}
