import { useId } from 'react'
import type { PupilFile } from '../../electron/contract/pupilRequests.ts'
import { theChild } from '../../electron/core/consent.ts'
import { Field } from '../ui/Field.tsx'

interface GiverFieldProps {
  readonly file: PupilFile
  readonly value: string
  readonly onValue: (value: string) => void
}

/** Who decided, and what they are to the child: those who decided before are offered, and the child. */
export function GiverField({ file, value, onValue }: GiverFieldProps) {
  const list = useId()
  const known = file.facts.map(({ fact }) => fact.givenBy)
  return (
    <Field
      label="Who decided"
      hint="A name, or what they are to the child. The child’s own no counts."
    >
      {(wiring) => (
        <>
          <input
            {...wiring}
            className="input"
            list={list}
            maxLength={120}
            value={value}
            onChange={(event) => onValue(event.target.value)}
          />
          <datalist id={list}>
            {[...new Set([...known, 'Mother', 'Father', 'Carer', theChild])].map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}

/** Whoever spoke last, so that one press is enough. */
export function lastGiver({ facts }: PupilFile): string {
  return facts.find(({ standing }) => standing === 'last')?.fact.givenBy ?? 'Parent or carer'
}
