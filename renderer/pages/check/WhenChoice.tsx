import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { localTime, nextSchoolMorning } from './nextSchoolMorning.ts'

interface WhenChoiceProps {
  /** `2026-11-23T08:30`, in the time of this computer; null is straight away. */
  readonly leaveAt: string | null
  readonly onLeaveAt: (leaveAt: string | null) => void
}

/** When the post leaves: straight away unless the person says otherwise. */
export function WhenChoice({ leaveAt, onLeaveAt }: WhenChoiceProps) {
  const morning = nextSchoolMorning(new Date())
  return (
    <fieldset className="when stack">
      <legend>
        <h2>When?</h2>
      </legend>
      <div className="row wrap">
        <label className="row tight">
          <input
            type="radio"
            name="when"
            checked={leaveAt === null}
            onChange={() => onLeaveAt(null)}
          />
          Straight away
        </label>
        <label className="row tight">
          <input
            type="radio"
            name="when"
            checked={leaveAt !== null}
            onChange={() => onLeaveAt(localTime(morning))}
          />
          At a time
        </label>
        {leaveAt === null && (
          <Button look="link" onClick={() => onLeaveAt(localTime(morning))}>
            {weekday.format(morning)} 8:30
          </Button>
        )}
      </div>
      {leaveAt !== null && (
        <Field
          label="It goes out at"
          hint="The studio has to be open and unlocked then. If it is not, the post goes out when somebody signs in; more than an hour late, that person is asked first. It can be cancelled until it is sent."
        >
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              type="datetime-local"
              min={localTime(new Date())}
              required
              value={leaveAt}
              onChange={(event) => onLeaveAt(event.target.value || localTime(morning))}
            />
          )}
        </Field>
      )}
    </fieldset>
  )
}

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' })
