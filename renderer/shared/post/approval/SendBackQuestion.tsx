import { useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Field } from '../../../ui/Field.tsx'

interface SendBackQuestionProps {
  readonly name: string
  readonly onSendBack: (reason: string) => void
  readonly onClose: () => void
}

export function SendBackQuestion({ name, onSendBack, onClose }: SendBackQuestionProps) {
  const [reason, setReason] = useState('')
  return (
    <Dialog
      title={`Send it back to ${name}?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Leave it waiting</Button>
          <Button
            look="primary"
            icon="undo"
            disabled={reason.trim() === ''}
            onClick={() => onSendBack(reason.trim())}
          >
            Send it back
          </Button>
        </>
      }
    >
      <Field label="What should change?" hint={`${name} sees this beside the post.`}>
        {(wiring) => (
          <textarea
            {...wiring}
            className="input"
            rows={3}
            maxLength={300}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </Dialog>
  )
}
