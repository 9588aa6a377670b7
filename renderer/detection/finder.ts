import type { FinderReply, FinderRequest } from './conversation.ts'
import type { Caution, Detection, Found } from './found.ts'
import type { Backend } from './onnxRuntime.ts'
import type { DetectorName } from './sighting.ts'

export type FinderOptions = {
  /** Folders of the weights and of the WASM files, relative to the page. */
  readonly models?: string
  readonly wasm?: string
  /** Detectors to leave out, for measuring what each is worth. */
  readonly without?: readonly DetectorName[]
  /** What was measured to be faster on this computer before; without it, both are tried. */
  readonly backend?: Backend | null
}

export type FindOptions = {
  /** How much to rather ask than miss: `moreCareful` unless said otherwise. */
  readonly caution?: Caution
  readonly signal?: AbortSignal
  /** Called with the faces so far while the rest is still being searched. */
  readonly onFaces?: (faces: readonly Detection[]) => void
}

export type Finder = {
  /** The detectors at work, as settings show them. */
  readonly detectors: readonly DetectorName[]
  /** What computes, to be remembered for the next start. */
  readonly backend: Backend
  /**
   * Finds the faces in a picture. The bitmap is handed over: its pixels go to the worker once, and the caller's handle is empty
   * afterwards. Searches wait for each other in the order of asking. Aborting rejects with the signal's reason.
   */
  readonly find: (pixels: ImageBitmap, options?: FindOptions) => Promise<Found>
  readonly close: () => void
}

type Waiting = FindOptions & {
  readonly resolve: (found: Found) => void
  readonly reject: (reason: unknown) => void
}

/** Starts a worker with the detectors whose weights are there. Rejects when there is none, or when one is not what we know. */
export async function createFinder(options: FinderOptions = {}): Promise<Finder> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
  })
  const { detectors, backend } = await start(worker, options)
  const searches = new Map<number, Waiting>()
  worker.addEventListener('message', (event: MessageEvent<FinderReply>) =>
    hear(event.data, searches),
  )
  worker.addEventListener('error', (event) => fail(searches, event.message))
  return {
    detectors,
    backend,
    find: (pixels, asked = {}) => find(worker, searches, pixels, asked),
    close: () => {
      worker.terminate()
      fail(searches, 'The finder was closed')
    },
  }
}

type Ready = Extract<FinderReply, { kind: 'ready' }>

function start(worker: Worker, options: FinderOptions): Promise<Ready> {
  const { promise, resolve, reject } = Promise.withResolvers<Ready>()
  worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true })
  worker.addEventListener('message', (event: MessageEvent<FinderReply>) => {
    if (event.data.kind === 'ready') resolve(event.data)
    if (event.data.kind === 'cannotStart') reject(new Error(event.data.reason))
  })
  send(worker, {
    kind: 'start',
    models: new URL(options.models ?? './models/', document.baseURI).href,
    wasm: new URL(options.wasm ?? './wasm/', document.baseURI).href,
    without: options.without ?? [],
    backend: options.backend ?? null,
  })
  return promise
}

let searchesSoFar = 0

function find(
  worker: Worker,
  searches: Map<number, Waiting>,
  pixels: ImageBitmap,
  asked: FindOptions,
): Promise<Found> {
  asked.signal?.throwIfAborted()
  searchesSoFar += 1
  const search = searchesSoFar
  const { promise, resolve, reject } = Promise.withResolvers<Found>()
  searches.set(search, { ...asked, resolve, reject })
  asked.signal?.addEventListener('abort', () => send(worker, { kind: 'stop', search }), {
    once: true,
  })
  const caution = asked.caution ?? 'moreCareful'
  send(worker, { kind: 'find', search, pixels, caution }, [pixels])
  return promise
}

function hear(reply: FinderReply, searches: Map<number, Waiting>): void {
  if (!('search' in reply)) return
  const waiting = searches.get(reply.search)
  if (waiting === undefined) return
  if (reply.kind === 'faces') {
    waiting.onFaces?.(reply.faces)
    return
  }
  searches.delete(reply.search)
  if (reply.kind === 'found') waiting.resolve(reply.found)
  if (reply.kind === 'stopped') waiting.reject(waiting.signal?.reason)
  if (reply.kind === 'failed') waiting.reject(new Error(reply.reason))
}

function fail(searches: Map<number, Waiting>, reason: string): void {
  for (const waiting of searches.values()) waiting.reject(new Error(reason))
  searches.clear()
}

function send(worker: Worker, request: FinderRequest, transfer: Transferable[] = []): void {
  worker.postMessage(request, transfer)
}
