import { createServer, type IncomingMessage } from 'node:http'
import { z } from 'zod'
import { commits, Fault, type FaultKind } from './faults.ts'
import { aWhile, json, type Outgoing, send, spoiled } from './outgoing.ts'
import { revoke, token } from './practiceSignIn.ts'
import { firstState, PracticeState, type PracticeUser } from './practiceState.ts'
import { invalid, notFound, type Reply, tooManyRequests, unauthorized } from './problems.ts'
import { rateLimits } from './rateLimits.ts'
import { type Route, routeOf } from './routes.ts'
import { pageAt } from './site.ts'

export interface PracticeXOptions {
  /** 0 takes any free port. */
  readonly port: number
  readonly state?: PracticeState
  /** Called after each change with all that is to be remembered. */
  readonly persist?: (state: PracticeState) => void
  readonly now?: () => number
  /** Whether the same words of the same account are refused, as X does. On unless a test turns it off. */
  readonly refusesDuplicates?: boolean
  /** Times X's own limits; a torture test asks more often than a school does. */
  readonly patience?: number
  /** How long the first access token of a signing in is good, in milliseconds; X gives two hours. */
  readonly firstAccessMilliseconds?: number
}

export interface PracticeX {
  /** `http://127.0.0.1:…` */
  readonly url: string
  readonly state: () => PracticeState
  readonly setFaults: (script: readonly Fault[]) => void
  /** How often an endpoint was really asked, faults included. */
  readonly asked: (endpoint: Fault['at']) => number
  readonly close: () => Promise<void>
}

interface Server {
  readonly state: PracticeState
  readonly options: PracticeXOptions
  readonly faults: Fault[]
  readonly counts: Map<Fault['at'], number>
  readonly limits: ReturnType<typeof rateLimits>
  readonly now: () => number
}

/** A small X on this computer: it keeps state, checks what it is sent, shows its timelines and fails on request. */
export async function startPracticeX(options: PracticeXOptions): Promise<PracticeX> {
  const server: Server = {
    state: PracticeState.parse(structuredClone(options.state ?? firstState())),
    options,
    faults: [],
    counts: new Map(),
    limits: rateLimits(options.patience ?? 1),
    now: options.now ?? Date.now,
  }
  const listener = createServer((request, response) => {
    answer(server, request).then(
      (outgoing) => send(response, outgoing),
      () => response.destroy(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject)
    listener.listen(options.port, '127.0.0.1', resolve)
  })
  const address = z.object({ port: z.number() }).parse(listener.address())
  return {
    url: `http://127.0.0.1:${address.port}`,
    state: () => structuredClone(server.state),
    setFaults: (script) => {
      server.faults.splice(0, server.faults.length, ...script)
    },
    asked: (endpoint) => server.counts.get(endpoint) ?? 0,
    close: () =>
      new Promise((resolve) => {
        listener.close(() => resolve())
        listener.closeAllConnections()
      }),
  }
}

async function answer(server: Server, request: IncomingMessage): Promise<Outgoing> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const bytes = await bodyOf(request)
  const found = routeOf(request.method ?? '', url.pathname)
  if (found === 'wrongMethod') return json({ status: 405, body: {} })
  if (found !== null) return answerQuestion(server, { request, url, bytes, ...found })
  if (url.pathname === '/practice/faults') return json(takeFaults(server, request, bytes))
  if (request.method !== 'GET') return json(notFound)
  const shown = pageAt(server.state, url, server.now())
  // Pressing a button of the pages, such as Block, is a plain link here, and is remembered.
  if (url.pathname.startsWith('/practice/')) server.options.persist?.(server.state)
  return shown
}

const mostBodyBytes = 8_000_000

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    chunks.push(Buffer.from(chunk))
    length += chunk.length
    if (length > mostBodyBytes) throw new Error('too large')
  }
  return Buffer.concat(chunks)
}

interface Asked {
  readonly request: IncomingMessage
  readonly url: URL
  readonly bytes: Buffer
  readonly route: Route
  readonly id: string
}

function answerQuestion(server: Server, asked: Asked): Outgoing {
  const { endpoint } = asked.route
  server.counts.set(endpoint, (server.counts.get(endpoint) ?? 0) + 1)
  const fault = takeFault(server, endpoint)
  if (fault !== 'none' && fault !== 'hangAWhile' && !commits(fault)) return spoiled(fault)
  const outgoing =
    asked.route.kind === 'signIn' ? json(signInReply(server, asked)) : questionReply(server, asked)
  if (asked.request.method !== 'GET') server.options.persist?.(server.state)
  if (fault === 'hangAWhile') return { kind: 'late', milliseconds: aWhile, answer: outgoing }
  return fault === 'none' ? outgoing : spoiled(fault)
}

function takeFault(server: Server, endpoint: Fault['at']): FaultKind {
  const at = server.faults.findIndex((fault) => fault.at === endpoint)
  return at === -1 ? 'none' : (server.faults.splice(at, 1)[0]?.kind ?? 'none')
}

function signInReply(server: Server, { request, route, bytes }: Asked): Reply {
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) {
    return invalid('The body must be a form.')
  }
  const form = new URLSearchParams(bytes.toString('utf8'))
  return route.endpoint === 'token'
    ? token(server.state, form, server.now(), server.options.firstAccessMilliseconds)
    : revoke(server.state, form)
}

function questionReply(server: Server, asked: Asked): Outgoing {
  const me = signedIn(server, asked.request.headers.authorization)
  if (me === null) return json(unauthorized)
  const limit = server.limits(asked.route.endpoint, me.id, server.now())
  const reply = limit.usedUp ? tooManyRequests : checkedReply(server, asked, me)
  return json(reply, limit.headers)
}

function checkedReply(server: Server, asked: Asked, me: PracticeUser): Reply {
  const { route, url, id, bytes, request } = asked
  if (route.kind !== 'question') return notFound
  const unknown = [...url.searchParams.keys()].find((key) => !route.query.includes(key))
  if (unknown !== undefined) return invalid(`The query parameter [${unknown}] is not known.`)
  if (id !== '' && !/^\d{1,19}$/.test(id)) return invalid(`The id [${id}] is not valid.`)
  return route.answer({
    state: server.state,
    me,
    id,
    query: url.searchParams,
    bytes,
    contentType: request.headers['content-type'] ?? '',
    now: server.now(),
    refusesDuplicates: server.options.refusesDuplicates ?? true,
    origin: `http://127.0.0.1:${request.socket.localPort}`,
  })
}

function signedIn(server: Server, authorization: string | undefined): PracticeUser | null {
  const access = /^Bearer (.+)$/.exec(authorization ?? '')?.[1]
  const session = server.state.sessions.find((one) => one.access === access && !one.revoked)
  if (session === undefined) return null
  if (session.accessEndsAt !== null && session.accessEndsAt < server.now()) return null
  return server.state.users.find((user) => user.id === session.user) ?? null
}

function takeFaults(server: Server, request: IncomingMessage, bytes: Buffer): Reply {
  // A page of the web cannot send this type without being asked about first, and then gets no leave.
  const isScript =
    request.method === 'PUT' && request.headers['content-type'] === 'application/json'
  const script = isScript ? z.array(Fault).safeParse(JSON.parse(bytes.toString('utf8'))) : null
  if (!script?.success) return invalid('A list of faults is wanted.')
  server.faults.splice(0, server.faults.length, ...script.data)
  return { status: 200, body: { faults: script.data.length } }
}
