import { app, session } from 'electron'
import type { AnswerOfX } from '../../electron/core/outbox.ts'
import { Loopback } from '../../electron/main/posting/loopback.ts'
import { type XAccess, xGateway } from '../../electron/main/posting/xGateway.ts'
import { practiceAccess } from '../../electron/practice/practiceState.ts'

/**
 * A main process with nothing but the way to X, as the studio has it: Chromium's own network in a session of its own.
 * Told where practice X is and whether connections are dropped before a post.
 */
export interface ChromiumSender {
  /** Asks something harmless first, so that a connection is kept and could be used again. */
  readonly post: (text: string) => Promise<AnswerOfX>
}

declare global {
  var sender: ChromiumSender | undefined
}

const [url = '', freshness = ''] = process.argv.slice(-2)

void app.whenReady().then(() => {
  const way = session.fromPartition('x-api', { cache: false })
  const access: XAccess = {
    fetch: (address, request) => way.fetch(address, request),
    accessToken: async () => practiceAccess('@Ks1Western'),
    freshConnections: freshness === 'fresh' ? () => way.closeAllConnections() : async () => {},
    wait: async () => {},
    patience: { question: 10_000, picture: 10_000, post: 1_000 },
    standIn: Loopback.parse(url),
  }
  const x = xGateway(access)
  globalThis.sender = {
    async post(text) {
      await x.whoAmI()
      return x.post(text, [])
    },
  }
})
