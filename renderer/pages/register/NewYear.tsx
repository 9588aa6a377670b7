import { useEffect, useState } from 'react'
import type { RollOverPlan } from '../../../electron/contract/pupilRequests.ts'
import type { Records } from '../../../electron/core/records.ts'
import { act } from '../../session/act.ts'
import { onlyMay, useMay } from '../../session/rights.ts'
import { changeSession } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { dayName } from '../../ui/dayName.ts'
import { Note } from '../../ui/Note.tsx'
import { ChangedPupils } from './ChangedPupils.tsx'
import { readAnew } from './pupilActions.ts'

type Classes = readonly { readonly from: string; readonly to: string }[]

/** September: which class becomes which, who leaves, and one press when it is right. It can be undone under Import. */
export function NewYear({ records }: { readonly records: Records }) {
  const [plan, setPlan] = useState<RollOverPlan | null>(null)
  const [open, setOpen] = useState(false)
  const mayApply = useMay('rollOver')
  const look = async (classes: Classes | null) => {
    const planned = await act('planRollOver', { classes: classes === null ? null : [...classes] })
    if (planned !== null) setPlan(planned)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another roll has another September
  useEffect(() => {
    void look(null)
  }, [records.pupils])
  if (plan === null || plan.pupils.length === 0) return null
  const leaving = plan.pupils.filter(({ changes }) => changes.some(({ kind }) => kind === 'left'))
  const moving = plan.pupils.length - leaving.length
  const apply = async () => {
    const classes = plan.classes.map(({ from, to }) => ({ from, to }))
    const done = await act('rollOver', { classes, fingerprint: plan.fingerprint })
    if (done !== null) {
      setOpen(false)
      changeSession({
        toast: {
          sentence: `${moving} pupils moved up, ${leaving.length} left. Undo it in Import.`,
        },
      })
    }
    await readAnew()
  }
  return (
    <section className="card stack" aria-label="New school year">
      <div className="row wrap">
        <h2 className="grow">A new school year</h2>
        {!open && (
          <Button icon="forward" onClick={() => setOpen(true)}>
            Look at September
          </Button>
        )}
      </div>
      <p className="soft">
        Classes move up, Year 6 leaves. Nothing changes before you apply it.
        {plan.lastOn !== null && ` Last done on ${dayName(plan.lastOn)}.`}
      </p>
      {open && (
        <>
          {plan.lastOn !== null && isSameSchoolYear(plan.lastOn) && (
            <Note tone="heed" icon="warning">
              The school was already taken into this year. Applying it again moves everybody up once
              more.
            </Note>
          )}
          <ul className="class-moves" aria-label="Classes">
            {plan.classes.map(({ from, to, pupils }) => (
              <li key={from}>
                <label htmlFor={`class-${from}`}>
                  {from} <span className="soft small">{pupils}</span>
                </label>
                <span aria-hidden="true">→</span>
                <input
                  id={`class-${from}`}
                  className="input"
                  maxLength={120}
                  defaultValue={to}
                  readOnly={!mayApply}
                  onBlur={(event) => {
                    const said = event.target.value.trim()
                    if (said === '' || said === to) return
                    void look(
                      plan.classes.map((each) =>
                        each.from === from ? { from, to: said } : { from: each.from, to: each.to },
                      ),
                    )
                  }}
                />
              </li>
            ))}
          </ul>
          <p role="status">
            <strong>{moving}</strong> move up, <strong>{leaving.length}</strong> leave.
          </p>
          <div className="row wrap">
            <Button look="primary" icon="check" disabled={!mayApply} onClick={() => void apply()}>
              Take the school into the new year
            </Button>
            <Button look="quiet" onClick={() => setOpen(false)}>
              Not now
            </Button>
            {!mayApply && <span className="soft">{onlyMay('rollOver', 'do this')}</span>}
          </div>
          <ChangedPupils
            pupils={[...leaving, ...plan.pupils.filter((one) => !leaving.includes(one))]}
          />
        </>
      )}
    </section>
  )
}

/** School years begin in September, and are rolled over from July on. */
function isSameSchoolYear(day: string): boolean {
  const yearOf = (date: Date) => date.getFullYear() - (date.getMonth() < 6 ? 1 : 0)
  return yearOf(new Date(day)) === yearOf(new Date())
}
