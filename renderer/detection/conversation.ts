import type { Caution, Detection, Found } from './found.ts'
import type { Backend } from './onnxRuntime.ts'
import type { DetectorName } from './sighting.ts'

/** What the window says to the worker. */
export type FinderRequest =
  | {
      readonly kind: 'start'
      readonly models: string
      readonly wasm: string
      readonly without: readonly DetectorName[]
      readonly backend: Backend | null
    }
  | {
      readonly kind: 'find'
      readonly search: number
      readonly pixels: ImageBitmap
      readonly caution: Caution
    }
  | { readonly kind: 'stop'; readonly search: number }

/** What the worker says to the window. */
export type FinderReply =
  | {
      readonly kind: 'ready'
      readonly detectors: readonly DetectorName[]
      readonly backend: Backend
    }
  | { readonly kind: 'cannotStart'; readonly reason: string }
  | {
      readonly kind: 'faces'
      readonly search: number
      readonly faces: readonly Detection[]
    }
  | { readonly kind: 'found'; readonly search: number; readonly found: Found }
  | { readonly kind: 'stopped'; readonly search: number }
  | {
      readonly kind: 'failed'
      readonly search: number
      readonly reason: string
    }
