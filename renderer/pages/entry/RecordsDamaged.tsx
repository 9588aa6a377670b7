import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { EntryPage } from './EntryPage.tsx'
import { RestoreBackup } from './RestoreBackup.tsx'

/** The ways in cannot be read: nobody can sign in here, so the way back is offered. */
export function RecordsDamaged() {
  const [restoring, setRestoring] = useState(false)
  if (restoring) return <RestoreBackup onBack={() => setRestoring(false)} />
  return (
    <EntryPage
      title="The records cannot be opened"
      lead="Something outside the studio damaged them. They were not touched. Bring the school back from its last backup, or ask your support."
    >
      <div>
        <Button look="primary" icon="history" onClick={() => setRestoring(true)}>
          Restore from a backup
        </Button>
      </div>
    </EntryPage>
  )
}
