import { z } from 'zod'
import { Instant } from '../../core/day.ts'
import type { Trouble } from '../../core/outbox.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { readBody } from './readBody.ts'

export interface XRequest {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: string | Uint8Array<ArrayBuffer>
  readonly signal: AbortSignal
  readonly redirect: 'error'
  readonly credentials: 'omit'
  readonly cache: 'no-store'
}

/** As much of `fetch` as is used: Electron's session has it, and so has Node. */
export type Fetch = (
  url: string,
  request: XRequest,
) => Promise<Pick<Response, 'status' | 'headers' | 'body'>>

export interface XQuestion {
  readonly url: string
  readonly method: string
  readonly headers: Record<string, string>
  readonly body: string | Uint8Array | undefined
  /** Of the whole exchange, to the last byte of the answer. */
  readonly milliseconds: number
  /** Ends it sooner: then nobody knows whether it arrived. Where it has ended already, nothing is sent. */
  readonly until?: AbortSignal | undefined
}

export interface Received {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: unknown
}

/** One request, sent once: its answer in JSON, or what came instead of one. */
export async function exchange(
  fetch: Fetch,
  asking: XQuestion,
): Promise<Result<Received, Trouble>> {
  const { until } = asking
  if (until?.aborted) return refused(lost)
  const late = AbortSignal.timeout(asking.milliseconds)
  const signal = until === undefined ? late : AbortSignal.any([late, until])
  const cutOff = () => (until?.aborted ? lost : tookTooLong)
  try {
    const response = await fetch(asking.url, requestOf(asking, signal))
    const text = await bodyOf(response)
    if (!text.ok) return refused(signal.aborted ? cutOff() : text.error)
    return read(response.status, Object.fromEntries(response.headers), text.value)
  } catch (error) {
    return refused(signal.aborted ? cutOff() : whatFailed(error))
  }
}

const lost: Trouble = { kind: 'noAnswer', why: 'lost' }
const tookTooLong: Trouble = { kind: 'noAnswer', why: 'tookTooLong' }

function requestOf(asking: XQuestion, signal: AbortSignal): XRequest {
  const plain = {
    method: asking.method,
    headers: asking.headers,
    signal,
    redirect: 'error',
    credentials: 'omit',
    cache: 'no-store',
  } as const
  const body = asking.body
  if (body === undefined) return plain
  return { ...plain, body: typeof body === 'string' ? body : new Uint8Array(body) }
}

/** Far more than X says at once: a thousand followers with their bios are one megabyte. */
const mostBytes = 8_000_000

/** A body that breaks off, that was packed wrongly, or that has no end, is no answer although its first line came. */
async function bodyOf(
  response: Pick<Response, 'status' | 'body'>,
): Promise<Result<string, Trouble>> {
  const unreadable: Trouble = { kind: 'unreadable', status: response.status }
  try {
    const bytes = await readBody(response, mostBytes)
    return bytes === null ? refused(unreadable) : ok(new TextDecoder().decode(bytes))
  } catch {
    return refused(unreadable)
  }
}

function read(
  status: number,
  headers: Record<string, string>,
  text: string,
): Result<Received, Trouble> {
  if (isPage(headers, text)) {
    return refused({ kind: status >= 500 ? 'unreadable' : 'webPage', status })
  }
  const body = parsed(text)
  if (status < 300 && body !== undefined) return ok({ status, headers, body })
  return refused(status < 300 ? { kind: 'unreadable', status } : problemOf(status, headers, body))
}

function isPage(headers: Record<string, string>, text: string): boolean {
  return (headers['content-type'] ?? '').includes('text/html') || /^\s*</.test(text)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const words = z.string().catch('')
const Problem = z.looseObject({
  title: words,
  detail: words,
  type: words,
  reason: words,
  error: words,
  error_description: words,
  errors: z.array(z.looseObject({ message: words, detail: words })).catch([]),
})

function problemOf(status: number, headers: Record<string, string>, body: unknown): Trouble {
  const problem = Problem.safeParse(body)
  if (!problem.success) return { kind: 'unreadable', status }
  const { title, detail, type, reason, error, error_description, errors } = problem.data
  const first = errors[0]
  const says = detail || first?.message || first?.detail || error_description || title || error
  const name = reason || type || error
  if (says === '' && name === '') return { kind: 'unreadable', status }
  const resetsAt = status === 429 ? resetOf(headers) : null
  return { kind: 'problem', status, detail: says.slice(0, 600), name: name.slice(0, 200), resetsAt }
}

/** When X will listen again. The day's limit is the one that counts where it is used up. */
function resetOf(headers: Record<string, string>): Instant | null {
  const ofTheDay = headers['x-user-limit-24hour-remaining'] === '0'
  const seconds = Number(headers[ofTheDay ? 'x-user-limit-24hour-reset' : 'x-rate-limit-reset'])
  if (!Number.isSafeInteger(seconds) || seconds <= 0 || seconds > 4e9) return null
  return Instant.parse(new Date(seconds * 1000).toISOString())
}

/** Failures of the first step, finding and reaching the other side: after them nothing was sent. */
const neverLeft = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])
const chromiumNeverLeft =
  /net::(ERR_(?:NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|INTERNET_DISCONNECTED|CONNECTION_REFUSED|ADDRESS_UNREACHABLE|PROXY_CONNECTION_FAILED|CERT_[A-Z_]+))/

function whatFailed(error: unknown): Trouble {
  const why = causes(error).find((cause) => neverLeft.has(cause))
  if (why !== undefined) return { kind: 'neverLeft', why }
  const chromium = chromiumNeverLeft.exec(String(error))?.[1]
  if (chromium !== undefined) return { kind: 'neverLeft', why: chromium }
  return lost
}

function causes(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return []
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  return [...code, ...causes(error.cause)]
}
