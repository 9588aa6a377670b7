import { useEffect, useState } from 'react'
import type { AccountId } from '../../../electron/core/account.ts'
import type { Records } from '../../../electron/core/records.ts'
import type { SavedWords } from '../../../electron/core/words/savedWords.ts'
import { useSession } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { offersOf } from './offersOf.ts'
import { SavedWordsDialog } from './SavedWordsDialog.tsx'
import { readSavedWords } from './savedWordsActions.ts'

interface SavedWordsBarProps {
  readonly text: string
  readonly account: AccountId | null
  readonly records: Records
  readonly onAdd: (words: string) => void
}

/** What the school writes often, one click or one key away: Alt and its number, from the box. */
export function SavedWordsBar({ text, account, records, onAdd }: SavedWordsBarProps) {
  const saved = useSession((session) => session.savedWords)
  const [editing, setEditing] = useState(false)
  useEffect(() => void readSavedWords(), [])
  if (saved === null) return null
  return (
    <section className="row tight wrap saved-words" aria-label="Saved words">
      {offersOf(saved, account, text).map((words, index) => (
        <Offer key={words} words={words} number={index + 1} onAdd={() => onAdd(words)} />
      ))}
      <Button look="link" onClick={() => setEditing(true)}>
        Saved words…
      </Button>
      {editing && (
        <SavedWordsDialog saved={saved} records={records} onClose={() => setEditing(false)} />
      )}
    </section>
  )
}

interface OfferProps {
  readonly words: SavedWords['phrases'][number]
  readonly number: number
  readonly onAdd: () => void
}

function Offer({ words, number, onAdd }: OfferProps) {
  const key = number < 10 ? String(number) : null
  return (
    <Button
      className="saved"
      onClick={onAdd}
      aria-label={`Add “${words}”`}
      {...(key && { title: `Add “${words}” (Alt + ${key})`, 'aria-keyshortcuts': `Alt+${key}` })}
    >
      {words.length > 28 ? `${words.slice(0, 27)}…` : words}
    </Button>
  )
}
