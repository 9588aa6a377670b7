import type { Connections } from '../../../electron/contract/accountRequests.ts'
import { ask } from '../../bridge.ts'
import { act } from '../../session/act.ts'
import { changeSession, showProblem } from '../../session/windowSession.ts'

export type ConnectedAccount = Connections['accounts'][number]

export interface AccountDeeds {
  readonly saveClientId: (clientId: string) => Promise<void>
  readonly connect: (account: ConnectedAccount) => Promise<void>
  readonly giveUp: () => Promise<void>
  readonly check: (account: ConnectedAccount) => Promise<void>
  readonly disconnect: (account: ConnectedAccount) => Promise<void>
}

/** What can be done about accounts; each deed shows what came of it. */
export function accountDeeds(
  show: (connections: Connections) => void,
  waitFor: (handle: string | null) => void,
): AccountDeeds {
  const say = (sentence: string) => changeSession({ toast: { sentence } })
  return {
    async saveClientId(clientId) {
      const saved = await act('saveClientId', { clientId })
      if (saved === null) return
      show(saved)
      say('The Client ID is saved. Now connect the accounts.')
    },
    async connect({ account, handle }) {
      waitFor(handle)
      const connected = await ask('connectAccount', { account })
      waitFor(null)
      if (!connected.ok) return showProblem(connected.error)
      show(connected.value)
      say(`${handle} is connected.`)
    },
    async giveUp() {
      await ask('giveUpConnecting', {})
    },
    async check({ account }) {
      const checked = await act('checkConnection', { account })
      if (checked === null) return
      say(`X answers: this is ${checked.handle}, “${checked.name}”.`)
    },
    async disconnect({ account, handle }) {
      const gone = await act('disconnectAccount', { account })
      if (gone === null) return
      show(gone.connections)
      say(
        gone.revoked
          ? `${handle} is disconnected, and X has given the leave up.`
          : `${handle} is disconnected here. X did not confirm it: look at x.com, Settings, Connected apps.`,
      )
    },
  }
}
