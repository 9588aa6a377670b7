import { useRef, useState } from 'react'
import { longestPaste } from '../../../electron/core/reviews/pastedFollowers.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'

interface PasteDialogProps {
  readonly what: 'followers' | 'blocked'
  readonly handle: string
  readonly onClose: () => void
  /** Answers whether it was understood. */
  readonly onPaste: (text: string, whole: boolean, lookUp: boolean) => Promise<boolean>
}

/** The way without X's API: a copied page, a table, or X's own file. */
export function PasteDialog({ what, handle, onClose, onPaste }: PasteDialogProps) {
  // The box keeps its own text: a list of thousands is not drawn anew with each change of the dialog.
  const box = useRef<HTMLTextAreaElement>(null)
  const [isEmpty, setIsEmpty] = useState(true)
  const [whole, setWhole] = useState(false)
  const [lookUp, setLookUp] = useState(false)
  const followers = what === 'followers'
  const fill = (text: string) => {
    if (box.current !== null) box.current.value = text.slice(0, longestPaste)
    setIsEmpty(text.trim() === '')
  }
  const take = async () => {
    if (await onPaste(box.current?.value ?? '', whole, lookUp)) onClose()
  }
  return (
    <Dialog
      title={followers ? `Paste the followers of ${handle}` : `Paste who ${handle} blocks`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" disabled={isEmpty} onClick={() => void take()}>
            {followers ? 'Show who is new' : 'Compare'}
          </Button>
        </>
      }
    >
      <p className="soft">
        {followers
          ? 'Open the followers page on X, select all of it and copy it; or take the follower file of X’s own archive, or a table of handles.'
          : 'On X, open Settings, Privacy, Blocked accounts; select all of it and copy it. This only confirms blocks: it never calls one undone.'}
      </p>
      <Field label="What you copied">
        {(wiring) => (
          <textarea
            {...wiring}
            className="input"
            rows={8}
            ref={box}
            spellCheck={false}
            maxLength={longestPaste}
            onChange={(event) => setIsEmpty(event.target.value.trim() === '')}
          />
        )}
      </Field>
      {followers && (
        <>
          <label className="row">
            <input
              type="file"
              className="input"
              aria-label="Or a file: CSV, text, or follower.js"
              accept=".csv,.txt,.js,.json,.tsv"
              onChange={(event) => void event.target.files?.[0]?.text().then(fill)}
            />
          </label>
          <label className="row">
            <input
              type="checkbox"
              checked={whole}
              onChange={(event) => setWhole(event.target.checked)}
            />
            This is the whole list: whoever is missing has left
          </label>
          <label className="row">
            <input
              type="checkbox"
              checked={lookUp}
              onChange={(event) => setLookUp(event.target.checked)}
            />
            Ask X for the names and bios of the new ones (about $0.01 each)
          </label>
        </>
      )}
    </Dialog>
  )
}
