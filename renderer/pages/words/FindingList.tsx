import { type Finding, findingKey } from '../../../electron/core/words/finding.ts'
import { FindingRow } from './FindingRow.tsx'

export interface FindingActions {
  readonly onFix: (finding: Finding) => void
  readonly onAcknowledge: (finding: Finding, reason: string) => void
  readonly onShow: (finding: Finding) => void
}

interface FindingListProps extends FindingActions {
  readonly findings: readonly Finding[]
  readonly placeName: string
}

export function FindingList({ findings, placeName, ...actions }: FindingListProps) {
  return (
    <ul className="stack">
      {findings.map((finding) => (
        <FindingRow
          key={`${findingKey(finding)}${finding.start}`}
          finding={finding}
          placeName={placeName}
          onFix={() => actions.onFix(finding)}
          onAcknowledge={(reason) => actions.onAcknowledge(finding, reason)}
          onShow={() => actions.onShow(finding)}
        />
      ))}
    </ul>
  )
}
