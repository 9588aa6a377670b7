import type { ToldWaiting } from '../../../electron/contract/pupilRequests.ts'
import type { Operator } from '../../../electron/core/operator.ts'
import { fullName } from '../../../electron/core/pupil.ts'
import type { Records } from '../../../electron/core/records.ts'
import { mayTakeBack, whyNotSecond } from '../../../electron/core/secondPerson.ts'
import { Button } from '../../ui/Button.tsx'
import { dayName } from '../../ui/dayName.ts'
import { when } from '../../ui/when.ts'
import { giverWords, purposeWords } from './consentWordsOf.ts'
import { confirmWaiting, takeBackWaiting } from './pupilActions.ts'

interface WaitingConsentsProps {
  readonly waiting: readonly ToldWaiting[]
  readonly records: Records
}

/** Each yes that was entered from paper and waits for a second person; nothing where none waits. */
export function WaitingConsents({ waiting, records }: WaitingConsentsProps) {
  if (waiting.length === 0) return null
  return (
    <section className="card stack" aria-labelledby="waiting-consents">
      <h2 id="waiting-consents">Waits for a second person</h2>
      <p className="soft">Each of these counts as a no until somebody else has seen the paper.</p>
      <ul className="words-of-people">
        {waiting.map((one) => (
          <li key={one.id} className="row wrap">
            <WaitingConsent
              waiting={one}
              operator={records.operator}
              name={nameIn(records, one.fact.pupil)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface WaitingConsentProps {
  readonly waiting: ToldWaiting
  readonly operator: Operator
  readonly name: string
}

function WaitingConsent({ waiting: { id, fact, enteredBy }, operator, name }: WaitingConsentProps) {
  const whyNot = whyNotSecond(fact.recordedBy, operator)
  const on = [fact.wording && `form ${fact.wording}`, fact.evidence].filter(Boolean).join(', ')
  return (
    <>
      <span className="grow" id={`waiting-${id}`}>
        <strong>
          {name}’s yes on paper, given by {giverWords(fact)} on {dayName(fact.on)}
        </strong>
        <br />
        <span className="soft">
          {purposeWords[fact.purpose]}
          {on !== '' && ` · ${on}`}
          {fact.expiresOn !== null && ` · until ${dayName(fact.expiresOn)}`} · entered by{' '}
          {enteredBy}, {when(fact.recordedAt)}
          {whyNot === 'ownWord' && ' · ask an approver or an administrator to confirm it'}
          {whyNot === 'notApprover' && ' · an approver or an administrator confirms it'}
        </span>
      </span>
      {mayTakeBack(fact.recordedBy, operator) && (
        <Button
          look="quiet"
          aria-describedby={`waiting-${id}`}
          onClick={() => void takeBackWaiting(id, name)}
        >
          Not right
        </Button>
      )}
      {whyNot === null && (
        <Button
          icon="check"
          aria-describedby={`waiting-${id}`}
          onClick={() => void confirmWaiting(id, name)}
        >
          Confirm
        </Button>
      )}
    </>
  )
}

function nameIn({ pupils }: Records, id: ToldWaiting['fact']['pupil']): string {
  const pupil = pupils.find((known) => known.id === id)
  return pupil === undefined ? 'A pupil' : fullName(pupil)
}
