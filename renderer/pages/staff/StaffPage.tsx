import { useEffect, useState } from 'react'
import type { RecordsKey, Staff } from '../../../electron/contract/staffRequests.ts'
import type { Operator } from '../../../electron/core/operator.ts'
import type { Records } from '../../../electron/core/records.ts'
import { ask } from '../../bridge.ts'
import { onlyMay, useMay } from '../../session/rights.ts'
import { showProblem } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { AddStaff } from './AddStaff.tsx'
import { ApproverRule } from './ApproverRule.tsx'
import { type Member, staffDeeds } from './actions.ts'
import { ChangeKeyQuestion } from './ChangeKeyQuestion.tsx'
import { ChangeStaff } from './ChangeStaff.tsx'
import { KeyCard } from './KeyCard.tsx'
import { MyPassphrase } from './MyPassphrase.tsx'
import { NewCodeQuestion } from './NewCodeQuestion.tsx'
import { RemoveStaff } from './RemoveStaff.tsx'
import { ResetPassphrase } from './ResetPassphrase.tsx'
import { StaffTable } from './StaffTable.tsx'
import './staff.css'

interface StaffPageProps {
  readonly records: Records
  readonly operator: Operator
}

type Asking =
  | { readonly what: 'add' | 'mine' | 'code' | 'key' }
  | { readonly what: 'change' | 'reset' | 'remove'; readonly member: Member }

/** Who may sign in, with which role and for which accounts (P9). */
export function StaffPage({ records, operator }: StaffPageProps) {
  const [staff, setStaff] = useState<Staff | null>(null)
  const [recordsKey, setRecordsKey] = useState<RecordsKey | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)
  const mayAdd = useMay('addOperator')
  const mayReplaceCode = useMay('replaceRecoveryCode')
  const mayReadKey = useMay('readRecordsKey')
  useEffect(() => {
    void ask('listStaff', {}).then((answer) => {
      if (answer.ok) setStaff(answer.value)
      else showProblem(answer.error)
    })
    if (mayReadKey) void staffDeeds(setStaff, setRecordsKey).readKey()
  }, [mayReadKey])
  if (staff === null) return <p className="page soft">Reading who may sign in…</p>
  const deeds = staffDeeds(setStaff, setRecordsKey)
  const { accounts, school } = records
  const close = () => setAsking(null)
  return (
    <div className="page stack wide">
      <div className="row wrap">
        <h1 className="grow">Staff who may sign in</h1>
        <Button icon="lock" onClick={() => setAsking({ what: 'mine' })}>
          Change my passphrase
        </Button>
        {mayAdd && (
          <Button icon="add" onClick={() => setAsking({ what: 'add' })}>
            Add a colleague
          </Button>
        )}
      </div>
      {!mayAdd && <Note icon="lock">{onlyMay('addOperator', 'change who signs in')}</Note>}
      <StaffTable
        staff={staff}
        accounts={accounts}
        me={operator.id}
        onAsk={(what, member) => setAsking({ what, member })}
      />
      <ApproverRule required={school.approverRequired} staff={staff} accounts={accounts} />
      {mayReplaceCode && (
        <section className="card row wrap" aria-labelledby="recovery-title">
          <div className="grow">
            <h2 id="recovery-title">Recovery code</h2>
            <p className="soft">
              The printed code opens the records and every backup when all passphrases are
              forgotten. If the sheet is lost or was seen, make a new one.
            </p>
          </div>
          <Button icon="print" onClick={() => setAsking({ what: 'code' })}>
            Make a new recovery code
          </Button>
        </section>
      )}
      {recordsKey !== null && (
        <KeyCard recordsKey={recordsKey} onAsk={() => setAsking({ what: 'key' })} />
      )}
      {asking?.what === 'key' && recordsKey !== null && (
        <ChangeKeyQuestion recordsKey={recordsKey} deeds={deeds} onClose={close} />
      )}
      {asking?.what === 'add' && <AddStaff accounts={accounts} deeds={deeds} onClose={close} />}
      {asking?.what === 'mine' && <MyPassphrase deeds={deeds} onClose={close} />}
      {asking?.what === 'code' && <NewCodeQuestion deeds={deeds} onClose={close} />}
      {asking?.what === 'change' && (
        <ChangeStaff
          member={asking.member}
          staff={staff}
          me={operator.id}
          accounts={accounts}
          deeds={deeds}
          onClose={close}
        />
      )}
      {asking?.what === 'reset' && (
        <ResetPassphrase member={asking.member} deeds={deeds} onClose={close} />
      )}
      {asking?.what === 'remove' && (
        <RemoveStaff member={asking.member} recordsKey={recordsKey} deeds={deeds} onClose={close} />
      )}
    </div>
  )
}
