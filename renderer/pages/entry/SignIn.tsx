import { useState } from 'react'
import { act } from '../../session/act.ts'
import { takeStatus } from '../../session/openSession.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { EntryPage } from './EntryPage.tsx'
import type { Locked } from './locked.ts'
import { PassphraseForm } from './PassphraseForm.tsx'
import { RecoverForm } from './RecoverForm.tsx'
import { RestoreBackup } from './RestoreBackup.tsx'
import { waitingWords } from './waitingWording.ts'

export function SignIn({ status }: { readonly status: Locked }) {
  const [recovering, setRecovering] = useState(false)
  const [restoring, setRestoring] = useState(false)
  const waiting = waitingWords(status.waiting, new Date())
  if (restoring) return <RestoreBackup onBack={() => setRestoring(false)} />
  return (
    <EntryPage
      title={status.schoolName === '' ? 'Welcome back' : status.schoolName}
      lead={
        status.practice ? (
          <Badge tone="heed" icon="info">
            Practice: nothing is really posted
          </Badge>
        ) : (
          'The studio is locked. Everything is as you left it.'
        )
      }
    >
      {waiting !== null && <Note icon="clock">{waiting}</Note>}
      {recovering ? (
        <RecoverForm operators={status.operators} onBack={() => setRecovering(false)} />
      ) : (
        <PassphraseForm status={status} onForgotten={() => setRecovering(true)} />
      )}
      {!status.practice && (
        <Button look="link" onClick={() => setRestoring(true)}>
          Restore from a backup
        </Button>
      )}
      {status.practice && (
        <Button look="link" onClick={() => void leavePractice()}>
          Leave the practice school
        </Button>
      )}
    </EntryPage>
  )
}

async function leavePractice(): Promise<void> {
  const status = await act('leavePractice', {})
  if (status !== null) takeStatus(status)
}
