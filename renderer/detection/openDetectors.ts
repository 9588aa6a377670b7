import type { Detector } from './detector.ts'
import { retinaFace } from './retinaFace.ts'
import { openNetwork } from './runtime.ts'
import type { Detectors } from './search.ts'
import type { DetectorName } from './sighting.ts'
import { fetchVerified, weights } from './weights.ts'
import { yunet } from './yunet.ts'

export type Places = {
  readonly models: string
  readonly wasm: string
  readonly without: readonly DetectorName[]
}

/** Opens each detector whose weights are there. With none at all no photo can be looked at, and that is an error. */
export async function openDetectors({ models, wasm, without }: Places): Promise<Detectors> {
  const open = new Map<DetectorName, Detector>()
  const makers = { yunet, retinaFace } as const
  for (const name of ['yunet', 'retinaFace'] as const) {
    if (without.includes(name)) continue
    const bytes = await bytesOf(weights[name], models)
    if (bytes !== null) open.set(name, makers[name](await openNetwork(bytes, wasm)))
  }
  if (open.size === 0) throw new Error('No face detector is installed')
  return open
}

async function bytesOf(files: Readonly<Record<string, string>>, models: string) {
  const [[file, sha256] = ['', '']] = Object.entries(files)
  return fetchVerified(models, file, sha256)
}
