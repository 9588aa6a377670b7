import { type FormEvent, useState } from 'react'
import { isRuleSetting } from '../../../electron/core/policy.ts'
import type { School, SchoolSettings } from '../../../electron/core/school.ts'
import { onlyMay, useMay } from '../../session/rights.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { saveSettings } from './actions.ts'

interface SchoolSettingsFormProps {
  readonly school: School
}

/** The school's own limits: everybody may read them. */
export function SchoolSettingsForm({ school }: SchoolSettingsFormProps) {
  const [settings, setSettings] = useState<SchoolSettings>({
    characterLimit: school.characterLimit,
    adultsMayBeShown: school.adultsMayBeShown,
    publishedEdge: school.publishedEdge,
    photosUnsaid: school.photosUnsaid,
  })
  const mayChange = useMay('saveSettings')
  const change = (some: Partial<SchoolSettings>) => setSettings({ ...settings, ...some })
  const [reason, setReason] = useState('')
  const names = ['characterLimit', 'adultsMayBeShown', 'publishedEdge', 'photosUnsaid'] as const
  const ofRules = names.filter((name) => settings[name] !== school[name]).filter(isRuleSetting)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await saveSettings(settings, ofRules.length === 0 ? null : reason)) setReason('')
  }
  return (
    <form
      className="card stack wide"
      aria-labelledby="the-school"
      onSubmit={(event) => void submit(event)}
    >
      <h2 id="the-school">For the whole school</h2>
      {!mayChange && <p className="soft">{onlyMay('saveSettings', 'change these')}</p>}
      <Field label="Longest text of a post, in characters" hint="The policy says 140; X takes 280.">
        {(wiring) => (
          <NumberBox
            wiring={wiring}
            min={1}
            max={280}
            value={settings.characterLimit}
            readOnly={!mayChange}
            onValue={(characterLimit) => change({ characterLimit })}
          />
        )}
      </Field>
      <Field
        label="Longest edge of a published picture, in pixels"
        hint="1600 is sharp on every screen. A larger picture shows more of what is in it."
      >
        {(wiring) => (
          <NumberBox
            wiring={wiring}
            min={400}
            max={4096}
            value={settings.publishedEdge}
            readOnly={!mayChange}
            onValue={(publishedEdge) => change({ publishedEdge })}
          />
        )}
      </Field>
      <label className="choice">
        <input
          type="checkbox"
          disabled={!mayChange}
          checked={settings.adultsMayBeShown}
          onChange={(event) => change({ adultsMayBeShown: event.target.checked })}
        />
        An adult who agreed may be shown without a cover
      </label>
      <Field
        label="A photo of which nobody says where it comes from"
        hint="Whoever posts can say otherwise for each photo, under People."
      >
        {(wiring) => (
          <select
            {...wiring}
            className="input"
            disabled={!mayChange}
            value={settings.photosUnsaid}
            onChange={({ target }) =>
              change({ photosUnsaid: target.value === 'ask' ? 'ask' : 'takenByStaff' })
            }
          >
            <option value="takenByStaff">counts as taken by our staff</option>
            <option value="ask">waits until somebody says it</option>
          </select>
        )}
      </Field>
      {mayChange && ofRules.length > 0 && (
        <Field
          label="Why does it change?"
          hint="It keeps a rule of the policy. The reason is shown on the policy page."
        >
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              required
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      )}
      {mayChange && (
        <div>
          <Button type="submit">Save for the whole school</Button>
        </div>
      )}
    </form>
  )
}

interface NumberBoxProps {
  readonly wiring: object
  readonly min: number
  readonly max: number
  readonly value: number
  readonly readOnly: boolean
  readonly onValue: (value: number) => void
}

function NumberBox({ wiring, min, max, value, readOnly, onValue }: NumberBoxProps) {
  return (
    <input
      {...wiring}
      className="input number"
      type="number"
      required
      min={min}
      max={max}
      step={1}
      readOnly={readOnly}
      value={Number.isNaN(value) ? '' : value}
      onChange={(event) => onValue(event.target.valueAsNumber)}
    />
  )
}
