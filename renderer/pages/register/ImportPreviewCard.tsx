import { useState } from 'react'
import type { ImportInHand, PlannedChange } from '../../../electron/contract/importRequests.ts'
import { counted } from '../../../electron/core/counted.ts'
import { Button } from '../../ui/Button.tsx'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { ImportChanges } from './ImportChanges.tsx'
import { ImportQuestions } from './ImportQuestions.tsx'
import { applyImport, changeImport } from './importActions.ts'
import { changeNames, problemWords } from './importWording.ts'

interface ImportPreviewProps {
  readonly preview: NonNullable<ImportInHand['preview']>
  readonly wholeRoll: boolean
  readonly busy: boolean
}

type Kind = PlannedChange['kind']

/** What would change, counted and listed; the counts choose what the list shows. */
export function ImportPreviewCard({ preview, wholeRoll, busy }: ImportPreviewProps) {
  const [chosen, setChosen] = useState<Kind | null>(null)
  const { changed, pupils, questions, openQuestions, unread, problems, unchanged, fingerprint } =
    preview
  const counts = (Object.keys(changeNames) as Kind[]).flatMap((kind) =>
    preview.counts.filter((each) => each.kind === kind),
  )
  const found = counts.find(({ kind }) => kind === chosen)
  const first =
    found === undefined
      ? pupils
      : pupils.filter(({ changes }) => changes.some(({ kind }) => kind === found.kind))
  return (
    <section className="stack" aria-label="What would change">
      <div className="row wrap">
        <h2 className="grow">What would change</h2>
        <Button
          look="primary"
          icon="check"
          disabled={busy || changed === 0}
          onClick={() => void applyImport(fingerprint)}
        >
          {changed === 0 ? 'Nothing to apply' : `Apply to ${counted(changed, 'pupil')}`}
        </Button>
      </div>
      <label className="choice">
        <input
          type="checkbox"
          checked={wholeRoll}
          onChange={(event) =>
            void changeImport({ change: 'wholeRoll', wholeRoll: event.target.checked })
          }
        />
        These files are the whole roll: whoever is in none of them has left
      </label>
      <fieldset className="tallies" aria-label="Show only">
        <Button aria-pressed={found === undefined} onClick={() => setChosen(null)}>
          All {changed}
        </Button>
        {counts.map(({ kind, count }) => (
          <Button
            key={kind}
            aria-pressed={kind === chosen}
            onClick={() => setChosen(kind === chosen ? null : kind)}
          >
            {changeNames[kind]} {count}
          </Button>
        ))}
      </fieldset>
      <p className="soft" role="status">
        {unchanged === 1 ? '1 pupil stays' : `${unchanged} pupils stay`} as they are.{' '}
        {unreadable(unread)}
      </p>
      <ImportQuestions questions={questions} open={openQuestions} />
      {changed > 0 && (
        <ImportChanges
          key={`${fingerprint} ${found?.kind}`}
          fingerprint={fingerprint}
          kind={found?.kind ?? null}
          total={found?.count ?? changed}
          first={first}
        />
      )}
      {problems.length > 0 && <Problems problems={problems} total={unread} />}
    </section>
  )
}

function unreadable(count: number): string {
  if (count === 0) return 'Every row could be read.'
  return `${counted(count, 'cell or row', 'cells or rows')} could not be read or believed, below.`
}

function Problems({
  problems,
  total,
}: {
  readonly problems: NonNullable<ImportInHand['preview']>['problems']
  readonly total: number
}) {
  const several = new Set(problems.map(({ sheet }) => sheet)).size > 1
  return (
    <section className="stack" aria-label="Not read">
      <h3>Not read, or not believed</h3>
      <TableFrame label="Cells that were not read">
        <table>
          <thead>
            <tr>
              {several && <th scope="col">Table</th>}
              <th scope="col">Row</th>
              <th scope="col">Column</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ sheet, row, column, kind }) => (
              <tr key={`${sheet} ${row} ${column} ${kind}`}>
                {several && <td>{sheet}</td>}
                <td>{row}</td>
                <td>{column ?? ''}</td>
                <td>{problemWords(kind)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {problems.length < total && <p className="soft">These are the first {problems.length}.</p>}
    </section>
  )
}
