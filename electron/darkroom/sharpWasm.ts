import { registerHooks } from 'node:module'

const nativeBuild = /^@img\/sharp-(?!wasm32\/)/

/**
 * sharp on its WebAssembly binary, whatever else is installed: its native Linux build shares symbols with Electron and
 * crashes it, and the same bytes on every machine are what the proof of a print rests on. Only JPEG, PNG and WebP can
 * be read at all; nothing is cached between photos.
 */
export const sharp = await loadSharp()

async function loadSharp() {
  const guard = registerHooks({
    resolve: (specifier, context, next) => {
      if (nativeBuild.test(specifier)) throw new NativeBuildRefused(specifier)
      return next(specifier, context)
    },
  })
  const { default: loaded } = await import('sharp')
  guard.deregister()
  if (!('emscripten' in loaded.versions))
    throw new Error('sharp did not load its WebAssembly build')
  loaded.cache(false)
  loaded.concurrency(1)
  loaded.block({ operation: ['VipsForeignLoad'] })
  loaded.unblock({
    operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
  })
  return loaded
}

/** sharp tries its builds in turn and takes the next one when a module is not there. */
class NativeBuildRefused extends Error {
  readonly code = 'MODULE_NOT_FOUND'
}
