import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { z } from 'zod'
import { ok, type Result, refused } from '../../core/result.ts'

export type CallbackProblem =
  | { readonly kind: 'portsTaken' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'tookTooLong' }
  | { readonly kind: 'givenUp' }

export interface Callback {
  readonly code: string
  readonly port: number
}

export interface CallbackParts {
  readonly ports: readonly number[]
  /** What the answer has to bring back, so that no other page can slip in a code of its own. */
  readonly state: string
  readonly timeLimit: number
  readonly giveUp: AbortSignal
  readonly onListening: (port: number) => Promise<void>
}

/** Listens on this computer for the browser to come back: to one right request, for a while, and then no more. */
export async function awaitCallback(
  parts: CallbackParts,
): Promise<Result<Callback, CallbackProblem>> {
  const server = createServer()
  const port = await listen(server, parts.ports)
  if (port === null) return refused({ kind: 'portsTaken' })
  try {
    const answer = firstAnswer(server, parts, port)
    await parts.onListening(port)
    return await answer
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

async function listen(server: Server, ports: readonly number[]): Promise<number | null> {
  for (const port of ports) {
    const taken = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(true))
      server.listen(port, '127.0.0.1', () => resolve(false))
    })
    server.removeAllListeners('error')
    if (!taken) return portOf(server)
  }
  return null
}

function portOf(server: Server): number {
  return z.object({ port: z.number() }).parse(server.address()).port
}

function firstAnswer(
  server: Server,
  { state, timeLimit, giveUp }: CallbackParts,
  port: number,
): Promise<Result<Callback, CallbackProblem>> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(refused({ kind: 'tookTooLong' })), timeLimit)
    const stop = () => resolve(refused({ kind: 'givenUp' }))
    if (giveUp.aborted) stop()
    giveUp.addEventListener('abort', stop, { once: true })
    server.on('request', (request, response) => {
      const said = read(request, state, port)
      if (said === null) return turnAway(response)
      clearTimeout(late)
      server.removeAllListeners('request')
      response.on('finish', () => resolve(said))
      response.writeHead(200, pageHeaders).end(page)
    })
    server.once('close', () => clearTimeout(late))
  })
}

/** What the browser brings; null where the request is not the one that is waited for. */
function read(
  request: IncomingMessage,
  state: string,
  port: number,
): Result<Callback, CallbackProblem> | null {
  // Anything on this computer may call, and what it asks for need not be an address at all.
  const url = URL.parse(request.url ?? '/', `http://127.0.0.1:${port}`)
  if (url === null) return null
  const isOurs =
    request.method === 'GET' &&
    request.headers.host === `127.0.0.1:${port}` &&
    url.pathname === '/callback' &&
    url.searchParams.get('state') === state
  if (!isOurs) return null
  const code = url.searchParams.get('code')
  return code === null ? refused({ kind: 'denied' }) : ok({ code, port })
}

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  connection: 'close',
}

const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>School photo studio</title>
<style>body{font:18px/1.5 system-ui,sans-serif;margin:15vh auto;max-width:32em;padding:0 1em}</style>
<h1>Thank you</h1><p>You can close this page and go back to the studio.</p></html>`

function turnAway(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain', connection: 'close' }).end('Not here.')
}
