import { useState } from 'react'
import { act } from '../../session/act.ts'
import { readPosts } from '../../session/openSession.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'

interface CompareCodeProps {
  readonly onClose: () => void
  /** Called after somebody was sure that paper and log differ: the log is in doubt. */
  readonly onDoubt: () => void
}

/** What an earlier report has on paper, against the log of today: even a log that was put back whole cannot have it. */
export function CompareCode({ onClose, onDoubt }: CompareCodeProps) {
  const [count, setCount] = useState('')
  const [code, setCode] = useState('')
  const [agrees, setAgrees] = useState<'yes' | 'no' | 'shorter' | null>(null)
  const entry = Number(count.replaceAll(/[,\s]/g, ''))
  const isComplete = Number.isInteger(entry) && entry > 0 && code.trim() !== ''

  async function compare(sure: boolean): Promise<void> {
    const answer = await act('compareHead', { count: entry, code, sure })
    if (answer === null) return
    const said = answer.agrees
    setAgrees(said === null ? 'shorter' : said ? 'yes' : 'no')
    if (!sure || said === true) return
    await readPosts()
    onDoubt()
  }

  const sureButton = (
    <p className="row wrap">
      <Button onClick={() => void compare(true)}>I looked again: they differ</Button>
      <span className="soft small">All posting is paused, and what waits is put aside.</span>
    </p>
  )

  return (
    <Dialog
      title="Compare with a paper"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button look="primary" disabled={!isComplete} onClick={() => void compare(false)}>
            Compare
          </Button>
        </>
      }
    >
      <p>
        Each report to governors, and each backup, names the last entry of the log and its code. If
        they agree, everything up to that entry is still as it was on that day.
      </p>
      <div className="row">
        <Field label="Number of the entry">
          {(wiring) => (
            <input
              {...wiring}
              className="input number"
              inputMode="numeric"
              value={count}
              onChange={(event) => {
                setCount(event.target.value)
                setAgrees(null)
              }}
            />
          )}
        </Field>
        <Field label="Its code">
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              placeholder="4f2a 91c0"
              value={code}
              onChange={(event) => {
                setCode(event.target.value)
                setAgrees(null)
              }}
            />
          )}
        </Field>
      </div>
      {agrees === 'yes' && (
        <Note tone="good" icon="check" role="status">
          They agree: the log is the same up to entry {count}.
        </Note>
      )}
      {agrees === 'no' && (
        <Note tone="stop" icon="warning" role="alert">
          <strong>They do not agree.</strong> Compare once more, letter by letter. If it stays so,
          the log was rewritten since: tell your senior leader.
          {sureButton}
        </Note>
      )}
      {agrees === 'shorter' && (
        <Note tone="stop" icon="warning" role="alert">
          <strong>The log of today has no entry {count}.</strong> If the number is right, entries
          are gone since that paper was printed: tell your senior leader.
          {sureButton}
        </Note>
      )}
    </Dialog>
  )
}
