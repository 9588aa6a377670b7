import { useEffect, useState } from 'react'
import type { Output } from '../../../electron/contract/contract.ts'
import { fullName, type PupilId } from '../../../electron/core/pupil.ts'
import { ask } from '../../bridge.ts'
import { savePdf } from '../../session/giveOut.ts'
import { showProblem } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { dayName } from '../../ui/dayName.ts'
import { when } from '../../ui/when.ts'
import { consentWords } from '../../wording/consentWording.ts'
import { postWords } from '../../wording/postWording.ts'
import { giverWords } from './consentWordsOf.ts'
import { FactTable } from './FactTable.tsx'
import { namedWords } from './namedWording.ts'
import { saveTable } from './pupilActions.ts'

interface ReportProps {
  readonly pupil: PupilId
  readonly onClose: () => void
}

type PupilReport = Output<'readPupilReport'>

/** Everything about one pupil, readable by a family, for paper, PDF or a table. */
export function Report({ pupil, onClose }: ReportProps) {
  const [report, setReport] = useState<PupilReport | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each look is remembered, so it is asked once
  useEffect(() => {
    void ask('readPupilReport', { pupil }).then((answer) => {
      if (answer.ok) return setReport(answer.value)
      showProblem(answer.error)
      onClose()
    })
  }, [pupil])
  if (report === null) return <p className="page soft">Gathering…</p>
  const name = fullName(report.file.pupil)
  return (
    <div className="page narrow stack wide pupil-report">
      <div className="row wrap no-print">
        <Button look="quiet" icon="back" onClick={onClose}>
          {name}
        </Button>
        <span className="grow" />
        <Button onClick={() => void saveTable(pupil)}>Save as a table</Button>
        <Button
          icon="print"
          onClick={() => void savePdf(`Everything about ${name}`, 'pupilReport')}
        >
          Save as PDF
        </Button>
      </div>
      <header className="stack tight">
        <h1>Everything about {name}</h1>
        <p className="soft">
          {report.schoolName}, {dayName(report.on)}
        </p>
      </header>
      <Known report={report} />
      <Consents report={report} />
      <Posts report={report} />
      <section className="stack">
        <h2>What the log says</h2>
        {report.audit.length === 0 && <p className="soft">Nothing.</p>}
        <ul className="stack tight">
          {report.audit.map(({ seq, at, actor, says }) => (
            <li key={seq}>
              {when(at)}, {actor}: {says}
            </li>
          ))}
        </ul>
      </section>
      <p className="soft">
        The studio stores no face templates, recognises nobody, and keeps no reason why a pupil must
        not be shown. Who is in a photo is ticked by a person.
      </p>
    </div>
  )
}

function Known({ report }: { readonly report: PupilReport }) {
  const { pupil, registerId, bornOn, leftOn } = report.file
  const known: readonly (readonly [string, string | null])[] = [
    ['First name', pupil.firstName],
    ['Called', pupil.preferredName],
    ['Surname', pupil.lastName],
    ['Class', pupil.className],
    ['Year group', pupil.yearGroup],
    ['Number in the school’s register', registerId],
    ['Born on', bornOn === null ? null : dayName(bornOn)],
    ['Left on', leftOn === null ? null : dayName(leftOn)],
    ['Unusual first name, not used alone', pupil.distinctiveName ? 'yes' : null],
    ['Must never be shown', pupil.neverShown ? 'yes' : null],
  ]
  return (
    <section className="stack">
      <h2>The pupil</h2>
      <dl className="known">
        {known.map(([term, value]) =>
          value === null ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  )
}

function Consents({ report }: { readonly report: PupilReport }) {
  const { state, facts, waiting } = report.file
  return (
    <section className="stack">
      <h2>Photos on social media: {consentWords(state).word.toLowerCase()}</h2>
      {facts.length === 0 ? (
        <p className="soft">Nobody has decided anything. A blank consent is a no.</p>
      ) : (
        <FactTable facts={facts} />
      )}
      {waiting.length > 0 && (
        <p>
          Entered from paper and not yet confirmed by a second person, so that it counts as a no:{' '}
          {waiting
            .map(({ fact, enteredBy }) => `${dayName(fact.on)}, ${giverWords(fact)} (${enteredBy})`)
            .join('; ')}
          .
        </p>
      )}
    </section>
  )
}

function Posts({ report }: { readonly report: PupilReport }) {
  const { posts, drafts } = report.file
  const named = namedWords(report.words)
  return (
    <section className="stack">
      <h2>Posts and pictures</h2>
      <p>
        {posts.length === 0
          ? 'No post has a picture that this pupil was said to be in.'
          : 'Posts with a picture that this pupil was said to be in, the face covered:'}
      </p>
      <ul className="stack tight">
        {posts.map((post) => (
          <li key={post.id}>
            {when(post.approvedAt)}, {post.handle}: “{post.text}”{' '}
            <span className="soft">
              {post.takenDownAt === null
                ? postWords(post).word
                : `deleted from X ${when(post.takenDownAt)}`}
            </span>
          </li>
        ))}
      </ul>
      {drafts > 0 && <p>Posts in the making with this pupil: {drafts}.</p>}
      {named.length > 0 && (
        <>
          <p>Words that hold one of the names, which may mean somebody else:</p>
          <ul className="plain-list">
            {named.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
