import { useState } from 'react'
import { counted } from '../../../electron/core/counted.ts'
import { pausePosting, setThinkingSeconds } from '../../session/publish.ts'
import { onlyMay, useMay } from '../../session/rights.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { ReasonForm } from '../../ui/ReasonForm.tsx'

interface PostingSettingsProps {
  readonly seconds: number
  readonly paused: boolean
}

/** The time to think again, and the switch that stops everything. */
export function PostingSettings({ seconds, paused }: PostingSettingsProps) {
  const mayChange = useMay('setThinkingSeconds')
  const [wanted, setWanted] = useState(seconds)
  const isPossible = Number.isInteger(wanted) && wanted >= 0 && wanted <= 60
  return (
    <section className="card stack" aria-labelledby="posting-title">
      <h2 id="posting-title">Posting</h2>
      <Field
        label="Seconds to think again before a post leaves"
        hint="0 to 60. With 0 it leaves as soon as the button is pressed."
        wrong={isPossible ? undefined : 'Choose a whole number from 0 to 60.'}
      >
        {(wiring) => (
          <input
            {...wiring}
            className="input seconds"
            type="number"
            min={0}
            max={60}
            disabled={!mayChange}
            step={1}
            value={Number.isNaN(wanted) ? '' : wanted}
            onChange={({ target }) => setWanted(target.valueAsNumber)}
          />
        )}
      </Field>
      {mayChange && isPossible && wanted !== seconds && (
        <ReasonForm
          action={`Wait ${counted(wanted, 'second', 'seconds')} from now on`}
          onSave={(reason) => setThinkingSeconds(wanted, reason)}
          onGiveUp={() => setWanted(seconds)}
        />
      )}
      <div className="row wrap">
        <Button icon="lock" disabled={paused} onClick={() => void pausePosting()}>
          {paused ? 'All posting is paused' : 'Pause all posting'}
        </Button>
        <span className="soft small">
          Anybody may pause it. {onlyMay('resumePosting', 'let it go on')}
        </span>
      </div>
    </section>
  )
}
