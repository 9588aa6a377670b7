import { compiled } from './compiled.ts'
import type { FinderReply, FinderRequest } from './conversation.ts'
import { type OpenDetectors, openDetectors } from './openDetectors.ts'
import { rasterOf } from './raster.ts'
import { openResampler, type Resampler } from './resampling/openResampler.ts'
import { search } from './search.ts'
import { trustScriptsIn } from './trustedScripts.ts'

type Find = Extract<FinderRequest, { kind: 'find' }>

/** Where the bundler puts this script, and the helpers' beside it. */
const ownFolder = new URL('.', self.location.href).href

const stopped = new Set<number>()
let opening: Promise<OpenDetectors & { readonly resampler: Resampler }> | null = null
let last: Promise<void> = Promise.resolve()

self.addEventListener('message', (event: MessageEvent<FinderRequest>) => {
  const request = event.data
  switch (request.kind) {
    case 'start':
      trustScriptsIn(request.wasm, ownFolder)
      opening = open(request)
      opening.then(
        ({ detectors, backend }) =>
          say({ kind: 'ready', detectors: [...detectors.keys()], backend }),
        (error) => say({ kind: 'cannotStart', reason: String(error) }),
      )
      return
    case 'stop':
      stopped.add(request.search)
      return
    case 'find':
      last = last.then(() => answer(request))
  }
})

async function open(request: Extract<FinderRequest, { kind: 'start' }>) {
  const [found, resampler] = await Promise.all([
    openDetectors(request),
    openResampler(await compiled('resampling', request.wasm)),
  ])
  return { ...found, resampler }
}

/** One photo after another: two at a time would only share the same processor. */
async function answer(request: Find): Promise<void> {
  try {
    say(await find(request))
  } catch (error) {
    say({ kind: 'failed', search: request.search, reason: String(error) })
  }
  stopped.delete(request.search)
}

async function find({ search: id, pixels, caution }: Find): Promise<FinderReply> {
  const ready = await opening
  if (ready === null) throw new Error('The detectors were never opened')
  const began = performance.now()
  const faces = await search(await rasterOf(pixels, ready.resampler), ready.detectors, {
    caution,
    isStopped: () => stopped.has(id),
    onFaces: (early) => say({ kind: 'faces', search: id, faces: early }),
  })
  if (faces === null) return { kind: 'stopped', search: id }
  const milliseconds = performance.now() - began
  const detector = [...ready.detectors.keys()].join(' + ')
  return {
    kind: 'found',
    search: id,
    found: { detector, faces, milliseconds },
  }
}

function say(reply: FinderReply): void {
  self.postMessage(reply)
}
