import { pausePosting, setThinkingSeconds } from '../../desk/publish.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'

interface PostingSettingsProps {
  readonly seconds: number
  readonly mayChange: boolean
  readonly paused: boolean
}

/** The time to think again, and the switch that stops everything. */
export function PostingSettings({ seconds, mayChange, paused }: PostingSettingsProps) {
  return (
    <section className="card stack" aria-labelledby="posting-title">
      <h2 id="posting-title">Posting</h2>
      <Field
        label="Seconds to think again before a post leaves"
        hint="0 to 60. With 0 it leaves as soon as the button is pressed."
      >
        {(wiring) => (
          <input
            {...wiring}
            className="input seconds"
            type="number"
            min={0}
            max={60}
            disabled={!mayChange}
            defaultValue={seconds}
            onBlur={({ target }) => {
              const wanted = Math.round(target.valueAsNumber)
              if (wanted === seconds) return
              if (wanted >= 0 && wanted <= 60) void setThinkingSeconds(wanted)
              else target.value = String(seconds)
            }}
          />
        )}
      </Field>
      <div className="row wrap">
        <Button icon="lock" disabled={paused} onClick={() => void pausePosting()}>
          {paused ? 'All posting is paused' : 'Pause all posting'}
        </Button>
        <span className="soft small">
          Anybody may pause it; an approver or an administrator lets it go on.
        </span>
      </div>
    </section>
  )
}
