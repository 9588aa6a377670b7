import { useRef, useState } from 'react'
import type { PupilFile } from '../../../electron/contract/pupilRequests.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { type Sender, withdrawalLetter } from './letter.ts'

interface LetterDialogProps extends Sender {
  readonly file: PupilFile
  readonly onClose: () => void
}

/** The letter to the family, as things stand now, to change and to copy. It is kept nowhere. */
export function LetterDialog({ file, onClose, ...sender }: LetterDialogProps) {
  const text = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState(false)
  return (
    <Dialog
      title="A letter to the family"
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
          <Button
            look="primary"
            onClick={() => {
              text.current?.select()
              setCopied(document.execCommand('copy'))
            }}
          >
            {copied ? 'Copied' : 'Copy the letter'}
          </Button>
        </>
      }
    >
      <p className="soft">
        It says what stands in the records now. Delete what is still on X first, then write.
      </p>
      <textarea
        ref={text}
        className="input"
        rows={16}
        aria-label="Letter"
        defaultValue={withdrawalLetter(file, sender)}
      />
    </Dialog>
  )
}
