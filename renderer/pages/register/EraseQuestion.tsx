import { useEffect, useState } from 'react'
import type { NameInWords } from '../../../electron/contract/pupilRequests.ts'
import { fullName, type Pupil } from '../../../electron/core/pupil.ts'
import { ask } from '../../bridge.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { namedWords } from './namedWording.ts'
import { erase } from './pupilActions.ts'

interface EraseQuestionProps {
  readonly pupil: Pupil
  readonly onClose: () => void
}

/** Erasing cannot be undone, so the name is typed; where it stands in people's own words is said before. */
export function EraseQuestion({ pupil, onClose }: EraseQuestionProps) {
  const name = fullName(pupil)
  const [typed, setTyped] = useState('')
  const [words, setWords] = useState<NameInWords | null>(null)
  useEffect(() => {
    void ask('findNameInWords', { pupil: pupil.id }).then((found) => {
      if (found.ok) setWords(found.value)
    })
  }, [pupil.id])
  const isTyped = typed.trim().toLowerCase() === name.toLowerCase()
  const found = words === null ? [] : namedWords(words)
  return (
    <Dialog
      title={`Erase everything about ${name}?`}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" className="aside" onClick={onClose}>
            Cancel
          </Button>
          <Button
            look="grave"
            icon="trash"
            disabled={!isTyped}
            onClick={async () => {
              onClose()
              await erase(pupil.id, typed)
            }}
          >
            Erase for good
          </Button>
        </>
      }
    >
      <p>
        The name, the class, every consent and what imports said of this pupil are gone for good.
        The log keeps that something happened, without the name. Posts stay on X: delete them first
        if they shall go.
      </p>
      <p>Backups that were made before still hold the name until they are replaced.</p>
      {found.length > 0 && (
        <Note tone="heed" icon="warning">
          <p>
            <strong>Words that people wrote hold one of these names.</strong> It may be another
            child or another word. They are not changed:
          </p>
          <ul className="plain-list">
            {found.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Note>
      )}
      <Field label={`Type “${name}” to confirm`}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
    </Dialog>
  )
}
