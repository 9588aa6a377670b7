import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** What the darkroom uses of libheif (LGPL): its own file next to its own `.wasm`, so that either can be replaced. */
type Libheif = {
  readonly HeifDecoder: new () => HeifDecoder
  readonly heif_context_free: (context: object) => void
}

type HeifDecoder = {
  readonly decoder: object | null
  readonly decode: (bytes: Uint8Array) => readonly HeifImage[]
}

export type HeifImage = {
  readonly is_primary: () => boolean
  readonly get_width: () => number
  readonly get_height: () => number
  readonly display: (image: Rgba, done: (shown: Rgba | null) => void) => void
  readonly free: () => void
}

type Rgba = {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

// Not called `require`: the bundler declares that name itself.
const packages = createRequire(import.meta.url)
const load: (options: {
  readonly wasmBinary: Uint8Array
}) => Libheif = packages('libheif-js/libheif-wasm/libheif.js')

export const libheif = load({
  wasmBinary: readFileSync(packages.resolve('libheif-js/libheif-wasm/libheif.wasm')),
})
