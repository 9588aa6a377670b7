import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { EntryPage } from './EntryPage.tsx'

interface RecoveryCodeProps {
  readonly code: string
  readonly onDone: () => void
}

/** The only time that the recovery code is on the screen. */
export function RecoveryCode({ code, onDone }: RecoveryCodeProps) {
  const [away, setAway] = useState(false)
  return (
    <EntryPage
      title="Your recovery code"
      lead="If a passphrase is forgotten, this code alone opens the records. It is shown once, now. Print it and keep it where the school keeps its keys."
    >
      <div className="card stack wide">
        <p className="recovery-code">
          {groupsOf(code).map(({ at, letters }) => (
            <span key={at}>{letters}</span>
          ))}
        </p>
        <div className="row wrap no-print">
          <Button icon="print" onClick={() => window.print()}>
            Print
          </Button>
        </div>
        <label className="choice no-print">
          <input
            type="checkbox"
            checked={away}
            onChange={(event) => setAway(event.target.checked)}
          />
          I have put it away safely
        </label>
        <div className="dialog-actions no-print">
          <Button look="primary" disabled={!away} onClick={onDone}>
            Open the studio
          </Button>
        </div>
      </div>
    </EntryPage>
  )
}

/** The code in the groups that it is printed in, each with the hyphen that follows it. */
function groupsOf(code: string): readonly { readonly at: number; readonly letters: string }[] {
  return [...code.matchAll(/[^-]+-?/g)].map(({ index, 0: letters }) => ({ at: index, letters }))
}
