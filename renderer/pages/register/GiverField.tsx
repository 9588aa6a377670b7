import { useId } from 'react'
import type { PupilFile } from '../../../electron/contract/pupilRequests.ts'
import { theChild } from '../../../electron/core/consent.ts'
import { Field } from '../../ui/Field.tsx'

/** Who decided, as it is typed: either part may be empty until it is sent. */
export interface Giver {
  readonly givenBy: string
  readonly relationship: string
}

interface GiverFieldProps {
  readonly file: PupilFile
  readonly value: Giver
  readonly onValue: (value: Giver) => void
}

/** Who decided, and what they are to the child: those who decided before are offered, and the child. */
export function GiverField({ file, value, onValue }: GiverFieldProps) {
  const list = useId()
  const { givenBy, relationship } = value
  const known = file.facts.map(({ fact }) => fact.givenBy)
  const others = file.facts.filter(({ fact }) => isNamesake(fact, value))
  const choose = (name: string) => {
    const before = file.facts.find(({ fact }) => fact.givenBy === name)?.fact
    onValue({ givenBy: name, relationship: before?.relationship ?? relationship })
  }
  return (
    <>
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
              value={givenBy}
              onChange={(event) => choose(event.target.value)}
            />
            <datalist id={list}>
              {[...new Set([...known, 'Mother', 'Father', 'Carer', theChild])].map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Field
        label="What they are to the child"
        hint={
          others.length > 0
            ? 'This name is on record with another relationship, or none. They then count as two people, and a no of either stays.'
            : 'Mother, father, guardian, local authority; may stay empty.'
        }
      >
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            maxLength={60}
            value={relationship}
            onChange={(event) => onValue({ givenBy, relationship: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}

/** Of the same name, and by their relationship somebody else. */
function isNamesake(
  fact: { readonly givenBy: string; readonly relationship: string | null },
  { givenBy, relationship }: Giver,
): boolean {
  const same = (one: string, other: string) =>
    one.trim().toLowerCase() === other.trim().toLowerCase()
  return same(fact.givenBy, givenBy) && !same(fact.relationship ?? '', relationship)
}

/** Whoever spoke last, so that one press is enough. */
export function lastGiver({ facts }: PupilFile): Giver {
  const last = facts.find(({ standing }) => standing === 'last')?.fact
  return { givenBy: last?.givenBy ?? 'Parent or carer', relationship: last?.relationship ?? '' }
}

/** As the records keep it: what was left empty is not known. */
export function knownGiver({ givenBy, relationship }: Giver) {
  return { givenBy: givenBy.trim(), relationship: relationship.trim() || null }
}
