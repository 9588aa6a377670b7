import { compiled } from '../../../renderer/detection/compiled.ts'
import { openEach } from '../../../renderer/detection/openDetectors.ts'
import { look, type Pass } from '../../../renderer/detection/pass.ts'
import { edgeOf, rasterOf } from '../../../renderer/detection/raster.ts'
import { openResampler } from '../../../renderer/detection/resampling/openResampler.ts'
import type { Sighting } from '../../../renderer/detection/sighting.ts'
import { trustScriptsIn } from '../../../renderer/detection/trustedScripts.ts'

/** A photo, the passes that look at it, and where the page's files are. */
export type Request = {
  readonly photo: ImageBitmap
  readonly passes: readonly Pass[]
  readonly models: string
  readonly wasm: string
}

/** What passes saw in a photo whose longest edge is given. */
export type Looked = { readonly edge: number; readonly sightings: readonly Sighting[] }

export type Reply = Looked | { readonly failed: string }

/** In a worker, as in the studio: on a page's own thread our engine may not wait for its helpers, and ONNX Runtime answers instead. */
let opened: ReturnType<typeof open> | null = null

self.addEventListener('message', (event: MessageEvent<Request>) => {
  looked(event.data).then(
    (seen) => self.postMessage(seen satisfies Reply),
    (error) => self.postMessage({ failed: String(error) } satisfies Reply),
  )
})

async function open(models: string, wasm: string) {
  trustScriptsIn(wasm, new URL('.', self.location.href).href)
  const places = { models, wasm, without: [], backend: 'wasm' } as const
  const detectors = await openEach(['yunet', 'retinaFace', 'blazeFace'], places)
  return { detectors, resampler: await openResampler(await compiled('resampling', wasm)) }
}

async function looked({ photo, passes, models, wasm }: Request): Promise<Looked> {
  opened ??= open(models, wasm)
  const { detectors, resampler } = await opened
  const raster = await rasterOf(photo, resampler)
  const whole = { x: 0, y: 0, ...raster.photo }
  const sightings: Sighting[] = []
  for (const pass of passes) {
    const detector = detectors.get(pass.detector)
    if (detector !== undefined) sightings.push(...(await look(pass, detector, raster, whole)))
  }
  return { edge: edgeOf(raster.photo), sightings }
}
