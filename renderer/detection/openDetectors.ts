import { anySize } from './anySize.ts'
import { chooseBackend } from './chooseBackend.ts'
import type { Detector } from './detector.ts'
import type { Backend } from './onnxRuntime.ts'
import { openNetwork } from './openNetwork.ts'
import { retinaFace, retinaFacePorts } from './retinaFace.ts'
import type { Detectors } from './search.ts'
import type { DetectorName } from './sighting.ts'
import { fetchVerified, weights } from './weights.ts'
import { yunet, yunetPorts } from './yunet.ts'

export type Places = {
  readonly models: string
  readonly wasm: string
  readonly without: readonly DetectorName[]
  /** What a measurement on this computer chose before; null to measure. */
  readonly backend: Backend | null
}

export type OpenDetectors = { readonly detectors: Detectors; readonly backend: Backend }

/**
 * Opens the detectors that the plan needs: YuNet where its weights are there, else the others. With none at all no photo can be
 * looked at, and that is an error.
 */
export async function openDetectors(places: Places): Promise<OpenDetectors> {
  const backend = places.backend ?? (await measured(places))
  try {
    return { backend, detectors: await openNeeded({ ...places, backend }) }
  } catch (error) {
    if (backend === 'wasm') throw error
    return { backend: 'wasm', detectors: await openNeeded({ ...places, backend: 'wasm' }) }
  }
}

async function openNeeded(places: Places): Promise<Detectors> {
  const best = await openEach(['yunet'], places)
  const open = best.size > 0 ? best : await openEach(['retinaFace', 'blazeFace'], places)
  if (open.size === 0) throw new Error('No face detector is installed')
  return open
}

async function measured(places: Places): Promise<Backend> {
  return chooseBackend(async (backend) => {
    const [detector] = (await openNeeded({ ...places, backend })).values()
    if (detector === undefined) throw new Error('No face detector is installed')
    return detector
  })
}

/** Opens those of the named detectors whose weights are there. */
export async function openEach(names: readonly DetectorName[], places: Places): Promise<Detectors> {
  const open = new Map<DetectorName, Detector>()
  for (const name of names) {
    const detector = places.without.includes(name) ? null : await openDetector(name, places)
    if (detector !== null) open.set(name, detector)
  }
  return open
}

async function openDetector(name: DetectorName, places: Places): Promise<Detector | null> {
  const files: (Uint8Array | null)[] = []
  for (const [file, sha256] of Object.entries(weights[name]))
    files.push(await fetchVerified(places.models, file, sha256))
  const [first] = files
  if (first === undefined || files.includes(null) || first === null) return null
  const backend = places.backend ?? 'wasm'
  switch (name) {
    case 'yunet':
      return yunet(await openNetwork(first, yunetPorts, places.wasm, backend))
    case 'retinaFace':
      return retinaFace(await openNetwork(anySize(first), retinaFacePorts, places.wasm, backend))
    case 'blazeFace':
      return (await import('./blazeFace.ts')).openBlazeFace(places.models, places.wasm)
  }
}
