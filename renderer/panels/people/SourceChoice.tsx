import type { PhotoSource } from '../../../electron/core/photo.ts'
import { Field } from '../../ui/Field.tsx'

interface SourceChoiceProps {
  readonly source: PhotoSource
  readonly onSource: (source: PhotoSource) => void
}

/** P15: where the photo comes from. Taken by staff unless somebody says otherwise. */
export function SourceChoice({ source, onSource }: SourceChoiceProps) {
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
            <option value="takenByStaff">Taken by our staff</option>
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
  return { kind: 'takenByStaff' }
}
