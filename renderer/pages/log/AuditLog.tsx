import { useCallback, useEffect, useState } from 'react'
import { anyEntry, type LogState } from '../../../electron/contract/auditRequests.ts'
import { type Answer, ask } from '../../bridge.ts'
import { savePdf, tell } from '../../session/giveOut.ts'
import { readPosts } from '../../session/openSession.ts'
import { changeSession, showProblem, useSession } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { CompareCode } from './CompareCode.tsx'
import './log.css'
import { LogFilters } from './LogFilters.tsx'
import { LogStanding } from './LogStanding.tsx'
import { LogTable } from './LogTable.tsx'
import { useLogPages } from './useLogPages.ts'

/** Who did what, in order, and whether it is still what was once written. */
export function AuditLog() {
  const post = useSession((session) => session.logOf)
  const [filter, setFilter] = useState({ ...anyEntry, post })
  const [state, setState] = useState<LogState | null>(null)
  const [comparing, setComparing] = useState(false)
  const [reading, setReading] = useState(false)
  const { page, newer, older } = useLogPages(filter, state?.entries ?? 0)

  const take = useCallback(async (answer: Answer<'readLogState'>) => {
    const said = await answer
    if (said.ok) setState(said.value)
    else showProblem(said.error)
  }, [])
  useEffect(() => void take(ask('readLogState', {})), [take])
  useEffect(
    () => () => {
      if (useSession.getState().room !== 'audit') changeSession({ logOf: null })
    },
    [],
  )

  if (state === null || page === null) return <p className="page soft">Reading the log…</p>
  const { lines } = page
  return (
    <div className="page stack">
      <div className="row wrap">
        <h1 className="grow">Log</h1>
        <div className="row tight wrap no-print">
          <Button look="quiet" icon="search" onClick={() => setComparing(true)}>
            Compare with a paper
          </Button>
          <Button
            look="quiet"
            icon="history"
            disabled={reading}
            onClick={async () => {
              setReading(true)
              await take(ask('readLogAnew', {}))
              setReading(false)
            }}
          >
            {reading ? 'Reading…' : 'Read every entry again'}
          </Button>
          <Button icon="book" onClick={async () => tell(await ask('saveLogTable', { filter }))}>
            Save as table
          </Button>
          <Button icon="print" onClick={() => void savePdf('Log of the photo studio', 'log')}>
            Save as PDF
          </Button>
        </div>
      </div>
      <LogStanding
        state={state}
        onAnswer={async (answer) => {
          await take(ask('answerLogDoubt', { answer }))
          await readPosts()
        }}
      />
      <LogFilters filter={filter} people={state.people} onChange={setFilter} />
      {lines.length === 0 ? (
        <p className="soft" role="status">
          No entry is like that. Show everything, or look for less.
        </p>
      ) : (
        <LogTable lines={lines} />
      )}
      {(newer !== null || older !== null) && (
        <nav className="row no-print" aria-label="Pages of the log">
          <Button icon="back" disabled={newer === null} onClick={() => newer?.()}>
            Newer
          </Button>
          <span className="soft grow" role="status">
            Entries {lines.at(-1)?.seq} to {lines[0]?.seq}
          </span>
          <Button disabled={older === null} onClick={() => older?.()}>
            Older
          </Button>
        </nav>
      )}
      {comparing && (
        <CompareCode
          onClose={() => setComparing(false)}
          onDoubt={() => {
            setComparing(false)
            void take(ask('readLogState', {}))
          }}
        />
      )}
    </div>
  )
}
