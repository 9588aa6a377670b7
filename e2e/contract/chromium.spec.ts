import { join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright'
import { expect, test } from 'playwright/test'
import { FaultKind } from '../../electron/practice/faults.ts'
import { type PracticeX, startPracticeX } from '../../electron/practice/practiceX.ts'
import { root } from '../root.ts'
import type {} from './chromiumSender.ts'

async function launch(x: PracticeX, freshness: 'fresh' | 'kept'): Promise<ElectronApplication> {
  const path = process.env.STUDIO_ELECTRON
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = process.env
  const env = Object.entries(rest).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return _electron.launch({
    ...(path === undefined ? {} : { executablePath: path }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      join(root, 'e2e', 'contract', 'chromiumSender.ts'),
      x.url,
      freshness,
    ],
    env: Object.fromEntries(env),
  })
}

async function post(app: ElectronApplication, x: PracticeX, kind: FaultKind) {
  x.setFaults([{ at: 'tweets', kind }])
  const before = x.asked('tweets')
  const answer = await app.evaluate(
    async (_, text) => globalThis.sender?.post(text),
    `With ${kind}`,
  )
  return { answer: answer?.kind, asked: x.asked('tweets') - before }
}

const expected: Record<FaultKind, string> = {
  none: 'accepted',
  '503AfterCommit': 'problem',
  '503': 'problem',
  dropAfterCommit: 'noAnswer',
  dropBeforeCommit: 'noAnswer',
  hang: 'noAnswer',
  hangAWhile: 'noAnswer',
  hangAfterCommit: 'noAnswer',
  html200: 'webPage',
  html200AfterCommit: 'webPage',
  badGzip: 'unreadable',
  '401': 'problem',
  '402': 'problem',
  '403duplicate': 'problem',
  '429': 'problem',
}

test('through Chromium’s network every fault is told apart, and a post is sent exactly once', async () => {
  const x = await startPracticeX({ port: 0, patience: 10 })
  const app = await launch(x, 'fresh')
  for (const kind of FaultKind.options) {
    expect(await post(app, x, kind), kind).toEqual({ answer: expected[kind], asked: 1 })
  }
  await app.close()
  await x.close()
})

test('without fresh connections Chromium sends a lost post again, which is why they are dropped', async () => {
  const x = await startPracticeX({ port: 0 })
  const app = await launch(x, 'kept')
  expect((await post(app, x, 'dropAfterCommit')).asked).toBe(2)
  await app.close()
  await x.close()
})
