import { useState } from 'react'
import type { PupilFile } from '../../../electron/contract/pupilRequests.ts'
import { counted } from '../../../electron/core/counted.ts'
import { fullName } from '../../../electron/core/pupil.ts'
import type { Records } from '../../../electron/core/records.ts'
import { needsSecondPerson } from '../../../electron/core/secondPerson.ts'
import { onlyMay, useMay } from '../../session/rights.ts'
import { changeSession } from '../../session/windowSession.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { dayName } from '../../ui/dayName.ts'
import { Note } from '../../ui/Note.tsx'
import { consentWords } from '../../wording/consentWording.ts'
import { CountsToday } from './CountsToday.tsx'
import { Decision } from './Decision.tsx'
import { EraseQuestion } from './EraseQuestion.tsx'
import { FactTable } from './FactTable.tsx'
import { LetterDialog } from './LetterDialog.tsx'
import { PostsWithPupil } from './PostsWithPupil.tsx'
import { setNeverShown } from './pupilActions.ts'
import { WaitingConsents } from './WaitingConsents.tsx'
import { WithdrawQuestion } from './WithdrawQuestion.tsx'

interface PupilPageProps {
  readonly file: PupilFile
  readonly onFile: (file: PupilFile) => void
  readonly records: Records
  readonly schoolName: string
  readonly operatorName: string
  readonly onReport: () => void
}

type Asking = 'withdraw' | 'decide' | 'erase' | 'letter' | null

/** A pupil in one look: what counts today, everything that was said, and what was posted with them. */
export function PupilPage(props: PupilPageProps) {
  const { file, onFile, records, schoolName, operatorName, onReport } = props
  const mayReport = useMay('readPupilReport')
  const mayErase = useMay('erasePupil')
  const mayLift = useMay('liftNeverShown')
  const [asking, setAsking] = useState<Asking>(null)
  const [stopped, setStopped] = useState<number | null>(null)
  const { pupil, state, leftOn } = file
  const close = () => setAsking(null)
  const { word, icon, tone } = consentWords(state)
  return (
    <div className="page stack wide">
      <div className="row wrap">
        <Button look="quiet" icon="back" onClick={() => changeSession({ pupil: null })}>
          All pupils
        </Button>
        <span className="grow" />
        {mayReport && (
          <Button icon="print" onClick={onReport}>
            Everything about this pupil
          </Button>
        )}
        {mayErase && (
          <Button look="grave" icon="trash" onClick={() => setAsking('erase')}>
            Erase…
          </Button>
        )}
      </div>
      <div className="row wrap">
        <h1>{fullName(pupil)}</h1>
        <span className="soft">
          {pupil.className}
          {leftOn !== null && `, left on ${dayName(leftOn)}`}
        </span>
        {leftOn === null ? (
          <Badge icon={icon} tone={tone}>
            {word}
          </Badge>
        ) : (
          <Badge icon="no" tone="stop">
            Has left
          </Badge>
        )}
        <span className="grow" />
        {leftOn === null && (
          <Button icon="consent" onClick={() => setAsking('decide')}>
            Record a decision
          </Button>
        )}
        {state !== 'withdrawn' && leftOn === null && (
          <Button look="grave" icon="no" onClick={() => setAsking('withdraw')}>
            Withdraw consent
          </Button>
        )}
      </div>
      {state === 'withdrawn' && (
        <Note tone="heed" icon="clock" role="status">
          <p>
            <strong>Consent is withdrawn.</strong> {whatStopped(stopped, file)}
          </p>
          <p>
            <Button look="link" onClick={() => setAsking('letter')}>
              Write to the family
            </Button>
          </p>
        </Note>
      )}
      <CountsToday file={file} />
      <WaitingConsents waiting={file.waiting} records={records} />
      <label className="choice">
        <input
          type="checkbox"
          checked={pupil.neverShown}
          disabled={pupil.neverShown && !mayLift}
          onChange={async (event) => {
            const changed = await setNeverShown(pupil.id, event.target.checked)
            if (changed !== null) onFile(changed)
          }}
        />
        <span>
          Must never be shown
          <span className="soft small">
            {' '}
            · counts before everything else. No reason is asked or kept.
            {pupil.neverShown && !mayLift && ` ${onlyMay('liftNeverShown', 'lift it')}`}
          </span>
        </span>
      </label>
      <PostsWithPupil file={file} />
      <section className="stack" aria-label="Everything that was said">
        <h2>Everything that was said</h2>
        {file.facts.length === 0 ? (
          <p className="soft">Nobody has decided anything yet. A blank consent is a no.</p>
        ) : (
          <FactTable facts={file.facts} />
        )}
      </section>
      {asking === 'decide' && (
        <Decision
          file={file}
          waits={needsSecondPerson('granted', records.operator)}
          onClose={close}
        />
      )}
      {asking === 'withdraw' && (
        <WithdrawQuestion
          file={file}
          onClose={close}
          onWithdrawn={(withdrawn) => {
            close()
            setStopped(withdrawn.stopped)
            onFile(withdrawn.file)
          }}
        />
      )}
      {asking === 'letter' && (
        <LetterDialog
          file={file}
          schoolName={schoolName}
          operatorName={operatorName}
          onClose={close}
        />
      )}
      {asking === 'erase' && <EraseQuestion pupil={pupil} onClose={close} />}
    </div>
  )
}

function whatStopped(stopped: number | null, { drafts, posts }: PupilFile): string {
  const queue = stopped === null || stopped === 0 ? '' : `${counted(stopped, 'post')} stopped. `
  const making =
    drafts === 0 ? '' : `${counted(drafts, 'post')} in the making cannot go out with this pupil. `
  const up = posts.filter((post) => post.state === 'posted' && post.takenDownAt === null).length
  const left = up === 0 ? 'Nothing with this pupil is on X any more.' : `${up} still on X, below.`
  return `${queue}${making}${left}`
}
