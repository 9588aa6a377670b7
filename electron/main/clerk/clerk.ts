import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  ClerkReply,
  type ClerkRequest,
  pieceOfFile,
  type TableHead,
  type TableRefusal,
  type TableRow,
} from '../../contract/clerk.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { ChildProcess } from '../childProcess.ts'

export type ClerkProcess = ChildProcess<ClerkRequest>

/** The tables of a file that name pupils. */
export interface ReadRegister {
  readonly tables: readonly { readonly head: TableHead; readonly rows: readonly TableRow[] }[]
  readonly sheetsWithoutHeader: number
}

export interface Clerk {
  /** Reads the bytes of one file; a signal ends the waiting and the process with it. */
  read(bytes: Uint8Array, signal?: AbortSignal): Promise<Result<ReadRegister, TableRefusal>>
  /** Ends the process; files that still wait are refused. */
  close(): void
}

export interface ClerkLimits {
  /** For one file, from the start of its process to the last row. */
  readonly milliseconds: number
  readonly mostBytes: number
}

const defaultLimits: ClerkLimits = { milliseconds: 9_000, mostBytes: 1_000_000_000 }

/**
 * The way to the clerk: one file at a time, in the order of asking, and a process for each. Whatever a file does to the
 * process that reads it, the next file meets another, and nothing of a school's register stays behind in one.
 */
export function openClerk(fork: () => ClerkProcess, limits: ClerkLimits = defaultLimits): Clerk {
  const closing = new AbortController()
  let lastTurn: Promise<unknown> = Promise.resolve()

  async function readAlone(
    bytes: Uint8Array,
    signal: AbortSignal,
  ): Promise<Result<ReadRegister, TableRefusal>> {
    if (closing.signal.aborted) return refused({ kind: 'died' })
    if (signal.aborted) return refused({ kind: 'stopped' })
    const talk = startTalk(fork(), limits)
    const stop = () => talk.giveUp('stopped')
    const close = () => talk.giveUp('died')
    signal.addEventListener('abort', stop)
    closing.signal.addEventListener('abort', close)
    try {
      return await readThrough(talk, bytes)
    } finally {
      signal.removeEventListener('abort', stop)
      closing.signal.removeEventListener('abort', close)
      talk.end()
    }
  }

  return {
    read(bytes, signal = neverStopped) {
      const turn = lastTurn.then(() => readAlone(bytes, signal))
      lastTurn = turn.catch(() => null)
      return turn
    },
    close: () => closing.abort(),
  }
}

const neverStopped = new AbortController().signal

/** A talk about one file. */
interface Talk {
  tell(request: ClerkRequest): void
  ask(request: ClerkRequest): Promise<ClerkReply>
  giveUp(kind: 'tookTooLong' | 'died' | 'stopped'): void
  end(): void
}

/** A handful of rows a turn: between two of them main is free for everything else. */
async function readThrough(
  talk: Talk,
  bytes: Uint8Array,
): Promise<Result<ReadRegister, TableRefusal>> {
  for (let at = 0; at < bytes.length; at += pieceOfFile) {
    talk.tell({ kind: 'take', job, bytes: bytes.slice(at, at + pieceOfFile) })
    await nextTurn()
  }
  const reply = await talk.ask({ kind: 'read', job })
  if (reply.kind !== 'tables') return refused(refusalOf(reply))
  const tables: { readonly head: TableHead; readonly rows: readonly TableRow[] }[] = []
  for (const head of reply.tables) {
    const rows: TableRow[] = []
    while (rows.length < head.rows) {
      const more = await talk.ask({ kind: 'more', job })
      const fits = more.kind === 'rows' && rows.length + more.rows.length <= head.rows
      if (!fits || more.rows.length === 0) return refused(refusalOf(more))
      rows.push(...more.rows)
    }
    tables.push({ head, rows })
  }
  return ok({ tables, sheetsWithoutHeader: reply.sheetsWithoutHeader })
}

/** A process has one job in its life. */
const job = 0
const heartbeat = 100

function startTalk(child: ClerkProcess, limits: ClerkLimits): Talk {
  let lost: ClerkReply | null = null
  let settle: (message: unknown) => void = () => {}
  const giveUp = (kind: 'tookTooLong' | 'died' | 'stopped') => {
    lost ??= { kind: 'refused', job, refusal: { kind } }
    settle(lost)
  }
  child.onMessage((message) => settle(message))
  child.onExit(() => giveUp('died'))
  const since = performance.now()
  const watch = setInterval(() => {
    if (child.bytesInUse() > limits.mostBytes) giveUp('died')
    else if (performance.now() - since > limits.milliseconds) giveUp('tookTooLong')
  }, heartbeat)

  return {
    giveUp,
    tell(request) {
      if (lost === null) child.send(request)
    },
    async ask(request) {
      if (lost !== null) return lost
      const answer = new Promise<unknown>((resolve) => {
        settle = resolve
      })
      child.send(request)
      return replyIn(await answer)
    },
    end() {
      clearInterval(watch)
      child.kill()
    },
  }
}

/** What came back, if it is an answer at all; anything else is as good as none. */
function replyIn(message: unknown): ClerkReply {
  const reply = ClerkReply.safeParse(message)
  return reply.success && reply.data.job === job
    ? reply.data
    : { kind: 'refused', job, refusal: { kind: 'died' } }
}

/** An answer to another question than was asked says as little as none. */
function refusalOf(reply: ClerkReply): TableRefusal {
  return reply.kind === 'refused' ? reply.refusal : { kind: 'died' }
}
