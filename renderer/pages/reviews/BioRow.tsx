import { useState } from 'react'
import type { StaffBios } from '../../../electron/contract/reviewRequests.ts'
import type { BioWord } from '../../../electron/core/reviews/bio.ts'
import { useMay } from '../../session/rights.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { dayName } from '../../ui/dayName.ts'
import { when } from '../../ui/when.ts'
import { MessageDialog } from './MessageDialog.tsx'
import { bioMessage, bioWords } from './wording.ts'

type Staff = StaffBios['staff'][number]

interface BioRowProps {
  readonly staff: Staff
  readonly onRemove: () => void
}

/** One member of staff: what the last check found, what to write to them, and what was found before. */
export function BioRow({ staff, onRemove }: BioRowProps) {
  const mayRemove = useMay('removeStaffAccount')
  const [removing, setRemoving] = useState(false)
  const { handle, label, checks, difference, optedInOn, addedBy } = staff
  const [last, ...before] = checks
  const words = last === undefined ? null : bioWords[last.state]
  return (
    <li className="person" aria-label={`${label}, ${words?.word ?? 'Not checked yet'}`}>
      <div className="person-words stack">
        <div className="row wrap tight">
          <strong>{label}</strong>
          <span className="soft">{handle}</span>
          {words === null ? (
            <Badge icon="clock">Not checked yet</Badge>
          ) : (
            <Badge icon={words.icon} tone={words.tone}>
              {words.word}
            </Badge>
          )}
          <span className="soft small grow">
            {words?.sentence}
            {last !== undefined && ` Checked ${when(last.at)} by ${last.by}.`}
          </span>
          {(last?.state === 'nearly' || last?.state === 'missing') && (
            <CopyMessage label={label} handle={handle} />
          )}
          {mayRemove && (
            <Button
              look="quiet"
              icon="trash"
              aria-label={removing ? `Really remove ${label}` : `Remove ${label}`}
              onClick={() => (removing ? onRemove() : setRemoving(true))}
            >
              {removing ? 'Remove with all that was noted' : null}
            </Button>
          )}
        </div>
        {last?.state === 'nearly' && difference !== null && <Difference words={difference} />}
        <p className="soft small">
          Agreed on {dayName(optedInOn)}, noted by {addedBy}.
          {before.length > 0 &&
            ` Before: ${before.map(({ state, at }) => `${bioWords[state].word} (${when(at)})`).join(', ')}.`}
        </p>
      </div>
    </li>
  )
}

function CopyMessage({ label, handle }: Pick<Staff, 'label' | 'handle'>) {
  const [shown, setShown] = useState(false)
  return (
    <>
      <Button icon="words" onClick={() => setShown(true)}>
        A message to copy
      </Button>
      {shown && (
        <MessageDialog
          label={label}
          text={bioMessage(label, handle)}
          onClose={() => setShown(false)}
        />
      )}
    </>
  )
}

/** What is missing is underlined, what is too much is struck through. */
function Difference({ words }: { readonly words: readonly BioWord[] }) {
  return (
    <p className="difference">
      {words.map(({ word, is }, index) => {
        const space = index === 0 || word === '.' ? '' : ' '
        const key = `${index} ${word}`
        if (is === 'missing') return <ins key={key}>{`${space}${word}`}</ins>
        if (is === 'extra') return <del key={key}>{`${space}${word}`}</del>
        return <span key={key}>{`${space}${word}`}</span>
      })}
      <span className="soft small"> Underlined is missing, struck through is too much.</span>
    </p>
  )
}
