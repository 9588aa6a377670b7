import { useEffect, useState } from 'react'
import type { Output } from '../../electron/contract/contract.ts'
import { ask } from '../bridge.ts'
import { showProblem } from '../desk/desk.ts'
import { Badge } from '../ui/Badge.tsx'
import { Note } from '../ui/Note.tsx'
import { when } from '../ui/when.ts'
import './office.css'

type Audit = Output<'listAudit'>

/** Who did what, in order, and whether the chain still holds. */
export function AuditLog() {
  const [audit, setAudit] = useState<Audit | null>(null)
  useEffect(() => {
    void ask('listAudit', {}).then((answer) => {
      if (answer.ok) setAudit(answer.value)
      else showProblem(answer.error)
    })
  }, [])
  if (audit === null) return <p className="page soft">Reading the log…</p>
  return (
    <div className="page stack wide">
      <div className="row">
        <h1>Log</h1>
        {audit.intact && (
          <Badge tone="good" icon="check">
            Chain intact
          </Badge>
        )}
        <span className="soft">
          {audit.lines.length} entries, each sealed by the next. None can be changed.
        </span>
      </div>
      {!audit.intact && (
        <Note tone="stop" icon="warning" role="alert">
          <strong>The chain is broken.</strong> An entry was changed or lost outside the studio.
          Tell your support, and keep this computer as it is.
        </Note>
      )}
      <div className="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {audit.lines
              .toSorted((a, b) => b.seq - a.seq)
              .map(({ seq, at, actor, says }) => (
                <tr key={seq}>
                  <td>{seq}</td>
                  <td>{when(at)}</td>
                  <td>{actor}</td>
                  <td>{says}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
