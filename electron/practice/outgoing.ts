import type { ServerResponse } from 'node:http'
import type { FaultKind } from './faults.ts'
import {
  duplicate,
  noCredits,
  type Reply,
  tooManyRequests,
  unauthorized,
  unavailable,
} from './problems.ts'

/** What goes back over the wire: an answer, a broken line, or nothing at all. */
export type Outgoing =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      readonly body: string | Buffer
    }
  | { readonly kind: 'late'; readonly milliseconds: number; readonly answer: Outgoing }
  | { readonly kind: 'drop' }
  | { readonly kind: 'silence' }

export function send(response: ServerResponse, outgoing: Outgoing): void {
  if (outgoing.kind === 'drop') response.destroy()
  if (outgoing.kind === 'late') {
    const { milliseconds, answer } = outgoing
    const late = setTimeout(() => send(response, answer), milliseconds)
    response.once('close', () => clearTimeout(late))
  }
  if (outgoing.kind !== 'answer') return
  response.writeHead(outgoing.status, outgoing.headers)
  response.end(outgoing.body)
}

export function json(reply: Reply, headers: Readonly<Record<string, string>> = {}): Outgoing {
  const type = reply.status < 400 ? 'application/json' : 'application/problem+json'
  return {
    kind: 'answer',
    status: reply.status,
    headers: { 'content-type': `${type}; charset=utf-8`, ...headers },
    body: JSON.stringify(reply.body),
  }
}

export function html(text: string, status = 200): Outgoing {
  return {
    kind: 'answer',
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    },
    body: text,
  }
}

const drop: Outgoing = { kind: 'drop' }
const silence: Outgoing = { kind: 'silence' }
const filterPage = html('<html><title>Web filter</title><p>This site needs approval.</p></html>')
const notGzip: Outgoing = {
  kind: 'answer',
  status: 201,
  headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  body: 'this is not gzip',
}
const limitUsedUp = json(tooManyRequests, {
  'x-rate-limit-limit': '100',
  'x-rate-limit-remaining': '0',
  'x-rate-limit-reset': '1795000000',
})

/** How long X thinks about a slow step, in milliseconds. */
export const aWhile = 6_000

/** The wrong answer that a fault gives. */
export function spoiled(fault: Exclude<FaultKind, 'none' | 'hangAWhile'>): Outgoing {
  switch (fault) {
    case '503':
    case '503AfterCommit':
      return json(unavailable)
    case 'dropBeforeCommit':
    case 'dropAfterCommit':
      return drop
    case 'hang':
    case 'hangAfterCommit':
      return silence
    case 'html200':
    case 'html200AfterCommit':
      return filterPage
    case 'badGzip':
      return notGzip
    case '401':
      return json(unauthorized)
    case '402':
      return json(noCredits)
    case '403duplicate':
      return json(duplicate)
    case '429':
      return limitUsedUp
  }
}
