import type { Reply, Request } from './conversation.ts'
import { type OpenDetectors, openDetectors } from './openDetectors.ts'
import { rasterOf } from './raster.ts'
import { search } from './search.ts'
import { trustScriptsIn } from './trustedScripts.ts'

type Find = Extract<Request, { kind: 'find' }>

/** Where the bundler puts this script, and the helpers' beside it. */
const ownFolder = new URL('.', self.location.href).href

const stopped = new Set<number>()
let opening: Promise<OpenDetectors> | null = null
let last: Promise<void> = Promise.resolve()

self.addEventListener('message', (event: MessageEvent<Request>) => {
  const request = event.data
  switch (request.kind) {
    case 'start':
      trustScriptsIn(request.wasm, ownFolder)
      opening = openDetectors(request)
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

/** One photo after another: two at a time would only share the same processor. */
async function answer(request: Find): Promise<void> {
  try {
    say(await find(request))
  } catch (error) {
    say({ kind: 'failed', search: request.search, reason: String(error) })
  }
  stopped.delete(request.search)
}

async function find({ search: id, pixels, caution }: Find): Promise<Reply> {
  const open = await opening
  if (open === null) throw new Error('The detectors were never opened')
  const began = performance.now()
  const faces = await search(rasterOf(pixels), open.detectors, {
    caution,
    isStopped: () => stopped.has(id),
    onFaces: (early) => say({ kind: 'faces', search: id, faces: early }),
  })
  if (faces === null) return { kind: 'stopped', search: id }
  const milliseconds = performance.now() - began
  const detector = [...open.detectors.keys()].join(' + ')
  return {
    kind: 'found',
    search: id,
    found: { detector, faces, milliseconds },
  }
}

function say(reply: Reply): void {
  self.postMessage(reply)
}
