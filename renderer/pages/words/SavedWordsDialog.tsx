import { type FormEvent, useState } from 'react'
import type { Records } from '../../../electron/core/records.ts'
import type { SavedWords } from '../../../electron/core/words/savedWords.ts'
import { onlyMay, useMay } from '../../session/rights.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { keepHandles, keepSavedWords } from './savedWordsActions.ts'
import { savedWordsFrom } from './savedWordsFrom.ts'

interface SavedWordsDialogProps {
  readonly saved: SavedWords
  readonly records: Records
  readonly onClose: () => void
}

/** What the school writes often, and whom it may mention: one a line. */
export function SavedWordsDialog({ saved, records, onClose }: SavedWordsDialogProps) {
  const [hashtags, setHashtags] = useState(saved.hashtags.join('\n'))
  const [phrases, setPhrases] = useState(saved.phrases.join('\n'))
  const [handles, setHandles] = useState(records.handles.join('\n'))
  const [signatures, setSignatures] = useState(() => signaturesOf(saved, records))
  const [unread, setUnread] = useState<string | null>(null)
  const maySayHandles = useMay('replaceHandles')

  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const read = savedWordsFrom({ hashtags, phrases, handles, signatures })
    if ('unread' in read) return setUnread(read.unread)
    await keepSavedWords(read.saved)
    if (maySayHandles && read.handles.join() !== records.handles.join()) {
      await keepHandles(read.handles)
    }
    onClose()
  }
  return (
    <Dialog
      title="Saved words"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="saved-words">
            Save
          </Button>
        </>
      }
    >
      <form className="stack" id="saved-words" onSubmit={(event) => void keep(event)}>
        <Lines label="Hashtags, one a line" value={hashtags} onLines={setHashtags} />
        <Lines label="Phrases, one a line" value={phrases} onLines={setPhrases} />
        <Lines
          label="Accounts that a post may mention, one a line"
          hint={
            maySayHandles
              ? 'Museums, authors, classes. Never a parent.'
              : onlyMay('replaceHandles', 'say which')
          }
          value={handles}
          disabled={!maySayHandles}
          onLines={setHandles}
        />
        <fieldset className="stack">
          <legend>Signatures, offered when the account is chosen</legend>
          {records.accounts.map(({ id, handle }) => (
            <label className="row tight" key={id}>
              <span className="signature-handle">{handle}</span>
              <input
                className="input grow"
                maxLength={280}
                value={signatures.find(({ account }) => account === id)?.words ?? ''}
                onChange={({ target }) =>
                  setSignatures((all) =>
                    all.map((one) => (one.account === id ? { ...one, words: target.value } : one)),
                  )
                }
              />
            </label>
          ))}
        </fieldset>
        {unread !== null && (
          <p role="alert">
            “{unread}” cannot be saved. A hashtag or an account is one word of letters and digits.
          </p>
        )}
      </form>
    </Dialog>
  )
}

function signaturesOf({ signatures }: SavedWords, { accounts }: Records) {
  return accounts.map(({ id: account }) => ({
    account,
    words: signatures.find((one) => one.account === account)?.words ?? '',
  }))
}

interface LinesProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly disabled?: boolean
  readonly onLines: (lines: string) => void
}

function Lines({ label, hint, value, disabled = false, onLines }: LinesProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <textarea
        className="input"
        rows={3}
        value={value}
        disabled={disabled}
        onChange={({ target }) => onLines(target.value)}
      />
      {hint && <span className="soft small">{hint}</span>}
    </label>
  )
}
