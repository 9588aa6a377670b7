import type { Records } from '../../../electron/core/records.ts'
import { type Finding, findingKey } from '../../../electron/core/words/finding.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { photoName } from '../blockerWording.ts'
import { FindingRow } from './FindingRow.tsx'

interface FindingsProps {
  readonly findings: readonly Finding[]
  readonly records: Records
  readonly state: 'checked' | 'checking' | 'changed'
  readonly empty: boolean
  readonly onFix: (finding: Finding) => void
  readonly onAcknowledge: (finding: Finding, reason: string) => void
  readonly onShow: (finding: Finding) => void
  readonly onCheck: () => void
}

export function Findings(props: FindingsProps) {
  const { findings, records, state, empty, onFix, onAcknowledge, onShow, onCheck } = props
  const notRun = records.proofreading.kind === 'notRun'
  return (
    <section className="stack" aria-label="What was found in the words">
      <p className="findings-state" role="status">
        {stateSentence(findings.length, state, notRun, empty)}
        {notRun && state !== 'checking' && !empty && (
          <Button look="link" onClick={onCheck}>
            Check the words now
          </Button>
        )}
      </p>
      {findings.length === 0 && !notRun && !empty && (
        <p className="confirmed">
          <Icon name="check" /> Spelling, grammar, names and length are fine.
        </p>
      )}
      <ul className="stack">
        {findings.map((finding) => (
          <FindingRow
            key={`${findingKey(finding)}${finding.start}`}
            finding={finding}
            placeName={
              finding.where.part === 'text'
                ? 'Text'
                : `Description of ${photoName(finding.where.photo, records)}`
            }
            onFix={() => onFix(finding)}
            onAcknowledge={(reason) => onAcknowledge(finding, reason)}
            onShow={() => onShow(finding)}
          />
        ))}
      </ul>
    </section>
  )
}

function stateSentence(
  count: number,
  state: FindingsProps['state'],
  notRun: boolean,
  empty: boolean,
): string {
  if (empty) return ''
  if (state === 'checking') return 'Checking the words…'
  if (notRun && state === 'checked') return 'Grammar and spelling could not be checked. '
  if (notRun) return 'Not checked yet. '
  if (count === 0) return ''
  return count === 1 ? 'One thing to see to.' : `${count} things to see to.`
}
