import { useRef } from 'react'
import { changeSession } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'

interface MessageDialogProps {
  readonly label: string
  readonly text: string
  readonly onClose: () => void
}

/** A message to read, and to copy into an e-mail. The studio itself writes to nobody. */
export function MessageDialog({ label, text, onClose }: MessageDialogProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  const copy = () => {
    box.current?.select()
    // The window has no leave to use the clipboard by itself; this copies what the person has just chosen to.
    const copied = document.execCommand('copy')
    onClose()
    const sentence = copied
      ? 'The message is copied. Paste it into an e-mail.'
      : 'The message could not be copied. Select it and press Ctrl + C.'
    changeSession({ toast: { sentence } })
  }
  return (
    <Dialog
      title={`A message to ${label}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button look="primary" onClick={copy}>
            Copy it
          </Button>
        </>
      }
    >
      <Field label="What it says">
        {(wiring) => (
          <textarea {...wiring} ref={box} className="input" rows={6} readOnly value={text} />
        )}
      </Field>
    </Dialog>
  )
}
