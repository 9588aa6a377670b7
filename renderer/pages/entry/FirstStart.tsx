import { useState } from 'react'
import { ask } from '../../bridge.ts'
import { takeStatus } from '../../session/openSession.ts'
import { showProblem } from '../../session/windowSession.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/icons.ts'
import { EntryPage } from './EntryPage.tsx'
import { RestoreBackup } from './RestoreBackup.tsx'
import { SetUpSchool } from './SetUpSchool.tsx'

export function FirstStart() {
  const [settingUp, setSettingUp] = useState(false)
  const [restoring, setRestoring] = useState(false)
  const [opening, setOpening] = useState(false)
  if (settingUp) return <SetUpSchool onBack={() => setSettingUp(false)} />
  if (restoring) return <RestoreBackup onBack={() => setRestoring(false)} />
  return (
    <EntryPage
      title="Welcome"
      lead="Photos in, every face covered, every consent and every word checked, posted once. How would you like to begin?"
    >
      <div className="ways">
        <Way
          icon="book"
          name={opening ? 'Opening the practice school…' : 'Try it with the practice school'}
          says="Made-up pupils, made-up photos and a make-believe X on this computer. Nothing leaves it."
          disabled={opening}
          onChoose={() => void openPractice(setOpening)}
        />
        <Way
          icon="consent"
          name="Set up my school"
          says="Takes about five minutes. Everything is kept on this computer, encrypted."
          disabled={opening}
          onChoose={() => setSettingUp(true)}
        />
        <Way
          icon="history"
          name="Restore from a backup"
          says="The school was set up before, on this computer or another. A passphrase or the recovery code opens it."
          disabled={opening}
          onChoose={() => setRestoring(true)}
        />
      </div>
    </EntryPage>
  )
}

async function openPractice(setOpening: (opening: boolean) => void): Promise<void> {
  setOpening(true)
  const status = await ask('openPractice', {})
  setOpening(false)
  if (status.ok) takeStatus(status.value)
  else showProblem(status.error)
}

interface WayProps {
  readonly icon: IconName
  readonly name: string
  readonly says: string
  readonly disabled: boolean
  readonly onChoose: () => void
}

function Way({ icon, name, says, disabled, onChoose }: WayProps) {
  return (
    <button
      type="button"
      className="way"
      aria-disabled={disabled}
      onClick={disabled ? undefined : onChoose}
    >
      <Icon name={icon} />
      <span>
        <strong>{name}</strong>
        <span className="soft">{says}</span>
      </span>
      <Icon name="forward" />
    </button>
  )
}
