import { useEffect, useState } from 'react'
import type { Channel } from '../../../electron/contract/channels.ts'
import type { Input, Output } from '../../../electron/contract/contract.ts'
import type { StaffBios } from '../../../electron/contract/reviewRequests.ts'
import { requiredStatement } from '../../../electron/core/reviews/bio.ts'
import { ask } from '../../bridge.ts'
import { onlyMay, useMay } from '../../session/rights.ts'
import { showProblem } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { BioRow } from './BioRow.tsx'
import { ListStaffAccount } from './ListStaffAccount.tsx'
import './reviews.css'

type Listing = { [C in Channel]: Output<C> extends StaffBios ? C : never }[Channel]

/** Whether the bios of staff say what the policy asks for (P12). */
export function StaffBiosPage() {
  const [bios, setBios] = useState<StaffBios | null>(null)
  const [busy, setBusy] = useState(false)
  const [adding, setAdding] = useState(false)
  const mayAdd = useMay('addStaffAccount')
  async function run<C extends Listing>(channel: C, input: Input<C>): Promise<boolean> {
    setBusy(true)
    const answer = await ask(channel, input)
    setBusy(false)
    if (answer.ok) setBios(answer.value)
    else showProblem(answer.error)
    return answer.ok
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the page opens
  useEffect(() => {
    void run('listStaffBios', {})
  }, [])
  if (bios === null) return <p className="page soft">Reading the staff accounts…</p>
  const { staff, mayCheck } = bios
  return (
    <div className="page stack wide">
      <div className="row wrap">
        <h1 className="grow">Staff bios</h1>
        {mayAdd && (
          <Button icon="add" onClick={() => setAdding(true)}>
            Add a staff account…
          </Button>
        )}
        <Button
          look="primary"
          icon="search"
          disabled={busy || !mayCheck || staff.length === 0}
          onClick={() => void run('checkBios', {})}
        >
          Check {staff.length === 1 ? 'it' : `all ${staff.length}`} (about $
          {(staff.length * 0.01).toFixed(2)})
        </Button>
      </div>
      <p className="soft">
        The policy asks for “{requiredStatement}” in the bio of every staff account. Only those are
        listed who agreed to it. The studio keeps what each check found, never the bio.
      </p>
      {staff.length === 0 && (
        <Note>
          Nobody is listed yet.{' '}
          {mayAdd
            ? 'Add the accounts of staff who agreed.'
            : onlyMay('addStaffAccount', 'add them')}
        </Note>
      )}
      <ul className="people-list" aria-label="Staff accounts">
        {staff.map((one) => (
          <BioRow
            key={one.id}
            staff={one}
            onRemove={() => void run('removeStaffAccount', { staff: one.id })}
          />
        ))}
      </ul>
      <p className="soft small">
        A pupil who asks to follow a staff account is blocked by its owner, and SLT is told at once.
      </p>
      {adding && (
        <ListStaffAccount
          onClose={() => setAdding(false)}
          onAdd={(input) => run('addStaffAccount', input)}
        />
      )}
    </div>
  )
}
