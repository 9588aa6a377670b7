import type { ToldFact } from '../../../electron/contract/pupilRequests.ts'
import { Badge } from '../../ui/Badge.tsx'
import { dayName } from '../../ui/dayName.ts'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { when } from '../../ui/when.ts'
import { decisionWords, giverWords, purposeWords } from './consentWordsOf.ts'

/** Every fact, newest first; nothing in it can be edited. */
export function FactTable({ facts }: { readonly facts: readonly ToldFact[] }) {
  return (
    <TableFrame label="Decisions">
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Decision</th>
            <th scope="col">What it is for</th>
            <th scope="col">Who decided</th>
            <th scope="col">Form and evidence</th>
            <th scope="col">Ends</th>
            <th scope="col">Written down by</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ fact, recordedBy, confirmedBy, standing }) => {
            const { word, icon, tone } = decisionWords(fact.decision)
            const key = `${standing} ${fact.on} ${fact.recordedAt} ${fact.givenBy} ${fact.purpose} ${fact.decision}`
            return (
              <tr key={key} className={standing === 'last' ? undefined : 'soft'}>
                <td>{dayName(fact.on)}</td>
                <td>
                  <Badge icon={icon} tone={standing === 'last' ? tone : 'plain'}>
                    {word}
                  </Badge>
                  {standing === 'withheld' && <div className="small">undone import</div>}
                </td>
                <td>
                  {purposeWords[fact.purpose]}
                  {standing === 'elsewhere' && <div className="small">no consent to posts</div>}
                </td>
                <td>{giverWords(fact)}</td>
                <td>
                  {[fact.wording && `version ${fact.wording}`, fact.evidence]
                    .filter(Boolean)
                    .join(', ')}
                </td>
                <td>{fact.expiresOn === null ? '' : dayName(fact.expiresOn)}</td>
                <td>
                  {recordedBy}, {when(fact.recordedAt)}
                  {confirmedBy !== null && <div className="small">confirmed by {confirmedBy}</div>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </TableFrame>
  )
}
