import { expect, test } from 'vitest'
import { startClerk } from '../../clerk/clerkAtWork.ts'
import type { ClerkReply, ClerkRequest } from '../../contract/clerk.ts'
import { type ClerkProcess, openClerk } from './clerk.ts'

/** A process in the same thread, which answers as it is told. */
function processThat(answer: (request: ClerkRequest) => unknown): ClerkProcess {
  const listeners: ((message: unknown) => void)[] = []
  return {
    send: (request) =>
      queueMicrotask(() => {
        const reply = answer(request)
        if (reply !== null) for (const listener of listeners) listener(reply)
      }),
    onMessage: (listener) => listeners.push(listener),
    onExit: () => {},
    kill: () => {},
    bytesInUse: () => 0,
  }
}

const register = Buffer.from('Adno,Surname,Forename,Class,Year\n1,Marsh,Zoë,3 Oak,3\n', 'utf8')
/** What main takes over from a clerk that answers so. */
const reading = async (answer: (request: ClerkRequest) => unknown) => {
  const read = await openClerk(() => processThat(answer)).read(register)
  return read.ok
    ? read.value.tables.map(({ rows }) => rows.map(({ cells }) => cells))
    : read.error.kind
}

test('what the clerk read is handed over row by row', async () => {
  expect(await reading(startClerk())).toEqual([
    [
      ['Adno', 'Surname', 'Forename', 'Class', 'Year'],
      ['1', 'Marsh', 'Zoë', '3 Oak', '3'],
    ],
  ])
})

/** The real clerk, whose answers are changed on the way. */
const changed = (change: (reply: ClerkReply) => unknown) => {
  const answer = startClerk()
  return reading((request) => {
    const reply = answer(request)
    return reply === null ? null : change(reply)
  })
}

test.each<readonly [string, (reply: ClerkReply) => unknown]>([
  ['babbles', () => ({ kind: 'all is well' })],
  ['answers another question', (reply) => ({ ...reply, job: 7 })],
  [
    'hands over no rows for ever',
    (reply) => (reply.kind === 'rows' ? { ...reply, rows: [] } : reply),
  ],
  [
    'hands over more rows than it said',
    (reply) => (reply.kind === 'rows' ? { ...reply, rows: [...reply.rows, ...reply.rows] } : reply),
  ],
  [
    'hands over rows before it said of what',
    (reply) => ({ kind: 'rows', job: reply.job, rows: [] }),
  ],
  [
    'hands over cells without end',
    (reply) =>
      reply.kind === 'rows'
        ? { ...reply, rows: reply.rows.map((row) => ({ ...row, cells: ['x'.repeat(40_000)] })) }
        : reply,
  ],
])('a clerk that %s is not believed', async (_how, change) => {
  expect(await changed(change)).toBe('died')
})
