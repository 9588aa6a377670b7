import {
  type DarkroomRefusal,
  DarkroomReply,
  type DarkroomRequest,
  type Developed,
  type PrintJob,
  type PrintOrder,
} from '../../contract/darkroom.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { ChildProcess } from '../childProcess.ts'

/** A process that does the darkroom's jobs, however it was started. */
export type DarkroomProcess = ChildProcess<DarkroomRequest>

export type PrintRequest = PrintOrder

export type Darkroom = {
  readonly develop: (bytes: Uint8Array) => Promise<Result<Developed, DarkroomRefusal>>
  readonly print: (
    bytes: Uint8Array,
    order: PrintRequest,
  ) => Promise<Result<PrintJob, DarkroomRefusal>>
  /** Ends the process; jobs that still wait are refused. */
  readonly close: () => void
}

export type DarkroomLimits = {
  readonly milliseconds: number
  /** More than this in the middle of a job ends it. */
  readonly mostBytes: number
  /** More than this after a job, and the next one starts in a fresh process: WebAssembly never gives memory back. */
  readonly restingBytes: number
}

const defaultLimits: DarkroomLimits = {
  milliseconds: 30_000,
  mostBytes: 2_000_000_000,
  restingBytes: 700_000_000,
}

/**
 * The way to the darkroom: one job at a time, in the order of asking. A process that hangs, dies, or takes too much
 * memory costs the job that it had, and no other.
 */
export function openDarkroom(
  fork: () => DarkroomProcess,
  limits: DarkroomLimits = defaultLimits,
): Darkroom {
  let running: Running | null = null
  let lastTurn: Promise<unknown> = Promise.resolve()
  let jobs = 0
  let closed = false

  async function doJob(request: DarkroomRequest): Promise<DarkroomReply> {
    if (closed) return refusal(request.job, 'died')
    if (running === null || running.isOver()) running = start(fork())
    const { reply, isSpent } = await running.answerTo(request, limits)
    if (isSpent) running = null
    return reply
  }

  function ask(request: DarkroomRequest): Promise<DarkroomReply> {
    const turn = lastTurn.then(() => doJob(request))
    lastTurn = turn.catch(() => null)
    return turn
  }

  return {
    develop: async (bytes) => {
      const reply = await ask({ kind: 'develop', job: jobs++, bytes })
      return reply.kind === 'developed' ? ok(reply.developed) : refused(refusalOf(reply))
    },
    print: async (bytes, order) => {
      const reply = await ask({ kind: 'print', job: jobs++, bytes, order })
      return reply.kind === 'printed' ? ok(reply.print) : refused(refusalOf(reply))
    },
    close: () => {
      closed = true
      running?.end()
    },
  }
}

type Answered = { readonly reply: DarkroomReply; readonly isSpent: boolean }

type Running = {
  readonly answerTo: (request: DarkroomRequest, limits: DarkroomLimits) => Promise<Answered>
  readonly isOver: () => boolean
  readonly end: () => void
}

const heartbeat = 100

function start(child: DarkroomProcess): Running {
  let over = false
  let settle: (message: unknown) => void = () => {}
  child.onMessage((message) => settle(message))
  child.onExit(() => {
    over = true
    settle(null)
  })
  const end = () => {
    over = true
    child.kill()
    settle(null)
  }

  async function answerTo(request: DarkroomRequest, limits: DarkroomLimits): Promise<Answered> {
    const answer = new Promise<unknown>((resolve) => {
      settle = resolve
    })
    const watch = watchOver(child, limits, (kind) => settle(refusal(request.job, kind)))
    child.send(request)
    const reply = replyTo(request.job, await answer)
    watch.stop()
    const isSpent = over || isOver(reply) || child.bytesInUse() > limits.restingBytes
    if (isSpent) end()
    return { reply, isSpent }
  }

  return { answerTo, isOver: () => over, end }
}

/** Ends the waiting for a process that takes too long or too much. */
function watchOver(
  child: DarkroomProcess,
  limits: DarkroomLimits,
  giveUp: (kind: 'tookTooLong' | 'died') => void,
) {
  const since = performance.now()
  const timer = setInterval(() => {
    if (child.bytesInUse() > limits.mostBytes) giveUp('died')
    else if (performance.now() - since > limits.milliseconds) giveUp('tookTooLong')
  }, heartbeat)
  return { stop: () => clearInterval(timer) }
}

/** What came back, if it is an answer to this job; anything else is as good as none. */
function replyTo(job: number, message: unknown): DarkroomReply {
  const reply = DarkroomReply.safeParse(message)
  return reply.success && reply.data.job === job ? reply.data : refusal(job, 'died')
}

function isOver(reply: DarkroomReply): boolean {
  return reply.kind === 'refused' && ['tookTooLong', 'died'].includes(reply.refusal.kind)
}

function refusal(job: number, kind: 'tookTooLong' | 'died'): DarkroomReply {
  return { kind: 'refused', job, refusal: { kind } }
}

/** An answer to another question than was asked says as little as none. */
function refusalOf(reply: DarkroomReply): DarkroomRefusal {
  return reply.kind === 'refused' ? reply.refusal : { kind: 'died' }
}
