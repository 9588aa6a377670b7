import { ProofreadingReply, type ProofreadingRequest } from '../../contract/proofreading.ts'
import type { Finding } from '../../core/words/finding.ts'
import type { Words } from '../../core/words/words.ts'

/** A process that proofreads, however it was started. */
export interface ProofreaderProcess {
  send(request: ProofreadingRequest): void
  onMessage(listener: (message: unknown) => void): void
  onExit(listener: () => void): void
  kill(): void
}

export interface Proofreader {
  /** What the language tools found; `notRun` where they could not say, which is never a pass. */
  check(words: Words, schoolWords: readonly string[]): Promise<readonly Finding[] | 'notRun'>
  /** Resolves once a process has loaded its grammar. */
  ready(): Promise<void>
  stop(): void
}

export interface ProofreaderLimits {
  /** For one check by a process that is ready. */
  readonly milliseconds: number
  /** For loading the grammar and the first check. */
  readonly startMilliseconds: number
}

const defaultLimits: ProofreaderLimits = { milliseconds: 3_000, startMilliseconds: 30_000 }

/**
 * Keeps one proofreader process warm. A process that hangs or dies costs the questions that it had; the next one is
 * started at once, and again only when something is asked, so that a broken one does not spin.
 */
export function startProofreader(
  fork: () => ProofreaderProcess,
  limits: ProofreaderLimits = defaultLimits,
): Proofreader {
  let stopped = false
  let ids = 0
  let running = start(fork())

  function current(): Running {
    if (running.isOver() && !stopped) running = start(fork())
    return running
  }

  return {
    async check(words, schoolWords) {
      if (stopped) return 'notRun'
      const process = current()
      const { text, altTexts } = words
      const request: ProofreadingRequest = {
        kind: 'check',
        id: ids++,
        words: { text, altTexts },
        schoolWords,
      }
      const patience = process.isReady() ? limits.milliseconds : limits.startMilliseconds
      const found = await process.ask(request, patience)
      if (found === 'notRun') current()
      return found
    },
    ready: () => current().ready,
    stop: () => {
      stopped = true
      running.end()
    },
  }
}

type Answer = readonly Finding[] | 'notRun'

interface Running {
  readonly ready: Promise<void>
  isReady(): boolean
  isOver(): boolean
  ask(request: ProofreadingRequest, milliseconds: number): Promise<Answer>
  end(): void
}

function start(child: ProofreaderProcess): Running {
  const waiting = new Map<number, (answer: Answer) => void>()
  let isReady = false
  let isOver = false
  const { promise: ready, resolve: becomeReady } = Promise.withResolvers<void>()

  const end = () => {
    if (isOver) return
    isOver = true
    child.kill()
    for (const settle of waiting.values()) settle('notRun')
    waiting.clear()
  }
  child.onExit(end)
  child.onMessage((message) => {
    const reply = ProofreadingReply.safeParse(message)
    if (!reply.success) return end()
    if (reply.data.kind === 'ready') {
      isReady = true
      return becomeReady()
    }
    waiting.get(reply.data.id)?.(reply.data.kind === 'checked' ? reply.data.findings : 'notRun')
  })

  function ask(request: ProofreadingRequest, milliseconds: number): Promise<Answer> {
    return new Promise((resolve) => {
      const timer = setTimeout(end, milliseconds)
      waiting.set(request.id, (answer) => {
        clearTimeout(timer)
        waiting.delete(request.id)
        resolve(answer)
      })
      child.send(request)
    })
  }

  return { ready, isReady: () => isReady, isOver: () => isOver, ask, end }
}
