import { useEffect, useState } from 'react'
import type { TermReport } from '../../../electron/contract/reportRequests.ts'
import { termsUpTo } from '../../../electron/core/reports/terms.ts'
import { ask } from '../../bridge.ts'
import { savePdf, tell } from '../../session/giveOut.ts'
import { showProblem } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { localToday } from '../../ui/localToday.ts'
import { Note } from '../../ui/Note.tsx'
import { dateAndTime } from '../../ui/when.ts'
import './reports.css'
import type { Period } from '../../../electron/core/reports/period.ts'
import { Vouched } from '../../shared/Vouched.tsx'
import { PeriodChoice } from './PeriodChoice.tsx'
import { TermSheet } from './TermSheet.tsx'

/** The governors' report of a term, on the page and on paper. */
export function Reports() {
  const [period, setPeriod] = useState(thisTerm)
  const [report, setReport] = useState<TermReport | null>(null)
  const { from, to } = period
  const isTurned = to < from

  useEffect(() => {
    if (to < from) return
    let isWanted = true
    void ask('readTermReport', { from, to }).then((answer) => {
      if (!isWanted) return
      if (answer.ok) setReport(answer.value)
      else showProblem(answer.error)
    })
    return () => {
      isWanted = false
    }
  }, [from, to])

  const name = `Report ${from} to ${to}`
  return (
    <div className="page stack wide report">
      <div className="row wrap no-print">
        <h1 className="grow">Report to governors</h1>
        <div className="row tight">
          <Button
            icon="book"
            disabled={isTurned}
            onClick={async () => tell(await ask('saveTermTable', period))}
          >
            Save as table
          </Button>
          <Button
            icon="print"
            disabled={isTurned || report === null}
            onClick={() => void savePdf(name, 'termReport')}
          >
            Save as PDF
          </Button>
        </div>
      </div>
      <PeriodChoice period={period} onChange={setPeriod} />
      {isTurned && (
        <Note tone="heed" icon="info" role="status">
          The last day lies before the first. Choose a later one.
        </Note>
      )}
      {report === null ? (
        <p className="soft">Counting…</p>
      ) : (
        <>
          <header className="print-only">
            <h1>Photos on social media: {report.school}</h1>
            <p>
              Report to governors, {titleOf(period)}. Made by {report.madeBy} on{' '}
              {dateAndTime(report.madeAt)}.
            </p>
          </header>
          <TermSheet report={report} period={period} />
          <Vouched {...report} />
        </>
      )}
    </div>
  )
}

function thisTerm(): Period {
  const [term] = termsUpTo(localToday(), 1)
  if (term === undefined) throw new Error('Every day lies in a term.')
  return { from: term.from, to: term.to }
}

function titleOf({ from, to }: Period): string {
  const term = termsUpTo(localToday(), 12).find((one) => one.from === from && one.to === to)
  return term?.name ?? `${from} to ${to}`
}
