import type { Records } from '../../../electron/core/records.ts'
import type { Finding } from '../../../electron/core/words/finding.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { type FindingActions, FindingList } from './FindingList.tsx'

interface FindingsProps extends FindingActions {
  readonly findings: readonly Finding[]
  readonly records: Records
  readonly state: 'checked' | 'checking' | 'changed'
  readonly empty: boolean
  readonly onCheck: () => void
}

/** What was found in the post's text, and whether it was read at all: what did not run is never shown as fine. */
export function Findings({ findings, records, state, empty, onCheck, ...actions }: FindingsProps) {
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
      <FindingList findings={findings} placeName="Text" {...actions} />
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
