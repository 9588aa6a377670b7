import { type FormEvent, useEffect, useState } from 'react'
import type { Keeping as Kept } from '../../../electron/contract/keepingRequests.ts'
import type { Retention } from '../../../electron/core/retention.ts'
import { ask } from '../../bridge.ts'
import { onlyMay, useMay } from '../../session/rights.ts'
import { changeSession, showProblem } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { dayAt } from '../../ui/when.ts'
import { goneWords, keepingFields } from './keepingWording.ts'
import './keeping.css'

/** How long things are kept, what would go now, and what went last. */
export function KeepingPage() {
  const [keeping, setKeeping] = useState<Kept | null>(null)
  const [settings, setSettings] = useState<Retention | null>(null)
  const [asking, setAsking] = useState(false)
  const mayChange = useMay('saveKeeping')
  const mayErase = useMay('eraseDueNow')
  const take = (answer: Awaited<ReturnType<typeof ask<'readKeeping'>>>, sentence?: string) => {
    if (!answer.ok) return showProblem(answer.error)
    setKeeping(answer.value)
    setSettings(answer.value.settings)
    if (sentence !== undefined) changeSession({ toast: { sentence } })
  }
  useEffect(() => {
    void ask('readKeeping', {}).then((answer) => {
      if (!answer.ok) return showProblem(answer.error)
      setKeeping(answer.value)
      setSettings(answer.value.settings)
    })
  }, [])
  if (keeping === null || settings === null) return <p className="page soft">Reading…</p>
  const { due, last, waits } = keeping
  const nothingDue = due.photos + due.pupils + due.entries === 0
  const save = async (event: FormEvent) => {
    event.preventDefault()
    take(await ask('saveKeeping', settings), 'Saved. It counts from the next time that it runs.')
  }
  return (
    <div className="page narrow stack wide">
      <h1>Keeping and erasing</h1>
      <form className="card stack wide" onSubmit={(event) => void save(event)}>
        <h2>How long things are kept</h2>
        <div className="kept">
          {keepingFields.map(({ name, label, hint, min, max }) => (
            <Field key={name} label={label} hint={hint}>
              {(wiring) => (
                <input
                  {...wiring}
                  className="input number"
                  type="number"
                  required
                  min={min}
                  max={max}
                  readOnly={!mayChange}
                  value={Number.isNaN(settings[name]) ? '' : settings[name]}
                  onChange={({ target }) =>
                    setSettings({ ...settings, [name]: target.valueAsNumber })
                  }
                />
              )}
            </Field>
          ))}
        </div>
        {mayChange ? (
          <div>
            <Button type="submit">Save</Button>
          </div>
        ) : (
          <p className="soft small">{onlyMay('saveKeeping', 'change these')}</p>
        )}
      </form>
      <section className="card stack" aria-labelledby="due-title">
        <h2 id="due-title">What would go now</h2>
        {waits && (
          <Note tone="heed" icon="clock" role="status">
            <strong>This computer’s date has jumped.</strong> So nothing is erased by itself. If the
            date is right, press the button once.
          </Note>
        )}
        <p>{nothingDue ? 'Nothing: everything that is here is still needed.' : goneWords(due)}</p>
        {mayErase && (
          <div>
            <Button icon="trash" disabled={nothingDue && !waits} onClick={() => setAsking(true)}>
              Let it go now
            </Button>
          </div>
        )}
        <p className="soft small">
          {last === null
            ? 'It runs by itself once a day, while somebody is signed in. It has not run yet.'
            : `It runs by itself once a day. Last time, ${dayAt(last.at)}: ${lastWords(last.gone)}`}
        </p>
      </section>
      {asking && (
        <Dialog
          title="Let it go now?"
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>Keep it</Button>
              <Button
                look="grave"
                icon="trash"
                onClick={async () => {
                  setAsking(false)
                  take(await ask('eraseDueNow', {}), 'Done. The log says what went.')
                }}
              >
                Let it go
              </Button>
            </>
          }
        >
          <p>
            {nothingDue
              ? 'Nothing is due. The clock is taken as right from now on.'
              : goneWords(due)}
          </p>
          <p>It cannot be brought back, except from a backup.</p>
        </Dialog>
      )}
    </div>
  )
}

function lastWords(gone: Kept['due']): string {
  return gone.photos + gone.pupils + gone.entries === 0 ? 'nothing had to go.' : goneWords(gone)
}
