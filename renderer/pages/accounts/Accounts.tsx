import { useEffect, useState } from 'react'
import type { Connections } from '../../../electron/contract/accountRequests.ts'
import type { Records } from '../../../electron/core/records.ts'
import { act } from '../../session/act.ts'
import { onlyMay, useMay } from '../../session/rights.ts'
import { useSession } from '../../session/windowSession.ts'
import { Note } from '../../ui/Note.tsx'
import { AccountCard } from './AccountCard.tsx'
import './accounts.css'
import { accountActions } from './actions.ts'
import { ClientIdForm } from './ClientIdForm.tsx'
import { Guide } from './Guide.tsx'
import { PostingSettings } from './PostingSettings.tsx'
import { WaitingForX } from './WaitingForX.tsx'

interface AccountsProps {
  readonly records: Records
  readonly practice: boolean
}

/** Whose accounts they are, whether each is connected, and step by step how to connect one. */
export function Accounts({ records, practice }: AccountsProps) {
  const posting = useSession((session) => session.posting)
  const [connections, setConnections] = useState<Connections | null>(null)
  const [waitingFor, setWaitingFor] = useState<string | null>(null)
  const mayConnect = useMay('connectAccount')
  useEffect(() => {
    void act('listConnections', {}).then((answer) => {
      if (answer !== null) setConnections(answer)
    })
  }, [])
  if (connections === null) return <p className="page soft">Reading the accounts…</p>
  const actions = accountActions(setConnections, setWaitingFor)
  const { accounts, clientId, callbacks } = connections
  return (
    <div className="page accounts-page">
      <div className="stack wide">
        <h1>Accounts on X</h1>
        {practice && (
          <Note>
            This is the practice school: its accounts live on practice X and need no connecting. You
            can go through it all the same; nothing leaves this computer.
          </Note>
        )}
        {!mayConnect && (
          <Note icon="lock">{onlyMay('connectAccount', 'connect and disconnect accounts')}</Note>
        )}
        {accounts.map((account) => (
          <AccountCard
            key={account.account}
            account={account}
            busy={waitingFor !== null}
            actions={actions}
          />
        ))}
        <PostingSettings seconds={records.school.thinkingSeconds} paused={posting?.pause != null} />
      </div>
      <div className="stack wide">
        <Guide callbacks={callbacks}>
          <ClientIdForm clientId={clientId} onSave={actions.saveClientId} />
        </Guide>
      </div>
      {waitingFor !== null && <WaitingForX handle={waitingFor} onGiveUp={actions.giveUp} />}
    </div>
  )
}
