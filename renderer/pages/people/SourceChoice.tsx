import type { PhotoSource } from '../../../electron/core/photo.ts'
import type { School } from '../../../electron/core/school.ts'
import { Field } from '../../ui/Field.tsx'

interface SourceChoiceProps {
  readonly source: PhotoSource
  readonly unsaid: School['photosUnsaid']
  readonly onSource: (source: PhotoSource) => void
}

/** P15: where the photo comes from. What nobody says, the school's setting says. */
export function SourceChoice({ source, unsaid, onSource }: SourceChoiceProps) {
  return (
    <div className="stack">
      <Field label="Where the photo comes from">
        {(wiring) => (
          <select
            {...wiring}
            className="input"
            value={source.kind}
            onChange={(event) => onSource(sourceOf(event.target.value))}
          >
            {unsaid === 'ask' && source.kind === 'notSaid' && (
              <option value="notSaid">Choose…</option>
            )}
            <option value={unsaid === 'ask' ? 'takenByStaff' : staffIn(source)}>
              Taken by our staff
            </option>
            <option value="licensed">Licensed to the school</option>
            <option value="other">Somewhere else</option>
          </select>
        )}
      </Field>
      {source.kind === 'licensed' && (
        <Field label="Which licence">
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              maxLength={300}
              value={source.licence}
              onChange={(event) =>
                onSource({ kind: 'licensed', licence: event.target.value || ' ' })
              }
            />
          )}
        </Field>
      )}
      {source.kind === 'other' && (
        <Field label="Who took it, and whose permission is there">
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              maxLength={300}
              value={source.explanation}
              onChange={(event) => onSource({ kind: 'other', explanation: event.target.value })}
            />
          )}
        </Field>
      )}
    </div>
  )
}

function sourceOf(kind: string): PhotoSource {
  if (kind === 'licensed') return { kind, licence: 'Licensed to the school' }
  if (kind === 'other') return { kind, explanation: '' }
  return { kind: kind === 'notSaid' ? 'notSaid' : 'takenByStaff' }
}

/** Where the school counts a photo as taken by staff unless somebody says otherwise, saying nothing says the same. */
function staffIn({ kind }: PhotoSource): 'notSaid' | 'takenByStaff' {
  return kind === 'notSaid' ? 'notSaid' : 'takenByStaff'
}
