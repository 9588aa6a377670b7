import type { Backend } from '../detection/onnxRuntime.ts'
import { remember, remembered } from './remember.ts'

const place = 'detectorBackend'

/** What was measured to find faces faster on this computer; null until it was. */
export function keptBackend(): Backend | null {
  const kept = remembered(place)
  return kept === 'wasm' || kept === 'webgpu' ? kept : null
}

export function keepBackend(backend: Backend): void {
  remember(place, backend)
}
