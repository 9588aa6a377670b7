import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** What the darkroom uses of libheif (LGPL): its own file next to its own `.wasm`, so that either can be replaced. */
type Libheif = {
  readonly HeifDecoder: new () => HeifDecoder
  readonly heif_js_decode_image2: (
    handle: object,
    colourSpace: object,
    layout: object,
  ) => Promise<HeifPicture | HeifError> | HeifPicture | HeifError
  /** How many things were passed over while decoding: with no room for them it only counts. */
  readonly heif_image_get_decoding_warnings: (image: number, first: 0, into: 0, room: 0) => number
  readonly heif_image_release: (image: object) => void
  readonly heif_context_free: (context: object) => void
  readonly heif_colorspace: { readonly heif_colorspace_RGB: object }
  readonly heif_chroma: { readonly heif_chroma_interleaved_RGBA: object }
}

type HeifDecoder = {
  readonly decoder: object | null
  readonly decode: (bytes: Uint8Array) => readonly HeifImage[]
}

export type HeifImage = {
  readonly handle: object
  readonly is_primary: () => boolean
  readonly get_width: () => number
  readonly get_height: () => number
  readonly free: () => void
}

export type HeifPicture = {
  /** `$$.ptr` is where Emscripten keeps the address that libheif's plain functions ask for. */
  readonly image: { readonly $$: { readonly ptr: number } }
  readonly channels: readonly [HeifPlane, ...HeifPlane[]]
}

/** Interleaved rows of red, green, blue and alpha; `stride` is the length of a row in bytes, padding included. */
export type HeifPlane = {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
  readonly stride: number
}

type HeifError = { readonly code: unknown }

// Not called `require`: electron-vite declares one of its own in every module that it builds.
const requireHere = createRequire(import.meta.url)
const load: (options: { readonly wasmBinary: Uint8Array }) => Libheif = requireHere(
  'libheif-js/libheif-wasm/libheif.js',
)

export const libheif = load({
  wasmBinary: readFileSync(requireHere.resolve('libheif-js/libheif-wasm/libheif.wasm')),
})
