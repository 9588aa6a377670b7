import { useMay } from '../../session/rights.ts'
import { AccountFace } from '../../ui/AccountFace.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { when } from '../../ui/when.ts'
import type { AccountActions, ConnectedAccount } from './actions.ts'
import { stateWords } from './stateWording.ts'

interface AccountCardProps {
  readonly account: ConnectedAccount
  readonly busy: boolean
  readonly actions: AccountActions
}

export function AccountCard({ account, busy, actions }: AccountCardProps) {
  const { handle, label, state, at } = account
  const { word, icon, tone, sentence } = stateWords(account)
  const mayConnect = useMay('connectAccount')
  const mayDisconnect = useMay('disconnectAccount')
  const isKept = state === 'connected' || state === 'again'
  return (
    <article className="card stack" aria-label={`${handle}, ${word}`}>
      <div className="row wrap">
        <AccountFace account={account.account} handle={handle} />
        <strong>{handle}</strong>
        <span className="soft grow">{label}</span>
        <Badge icon={icon} tone={tone}>
          {word}
        </Badge>
      </div>
      <p className="soft small">
        {sentence}
        {at !== null && `, ${when(at)}`}
      </p>
      <div className="row wrap">
        {state !== 'notConnected' && state !== 'again' && (
          <Button look="quiet" icon="search" onClick={() => void actions.check(account)}>
            Check it
          </Button>
        )}
        {mayDisconnect && isKept && (
          <Button look="quiet" icon="no" onClick={() => void actions.disconnect(account)}>
            Disconnect
          </Button>
        )}
        {mayConnect && (
          <Button icon="link" disabled={busy} onClick={() => void actions.connect(account)}>
            {isKept ? 'Connect again' : 'Connect'}
          </Button>
        )}
      </div>
    </article>
  )
}
