import type { AuditLine } from '../../../electron/contract/auditRequests.ts'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { dateAndTime } from '../../ui/when.ts'

/** Entries of the log as they were given, one row each. */
export function LogTable({ lines }: { readonly lines: readonly AuditLine[] }) {
  return (
    <TableFrame label="Entries of the log">
      <table className="log">
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ seq, at, actor, says }) => (
            <tr key={seq}>
              <td>{seq}</td>
              <td>{dateAndTime(at)}</td>
              <td>{actor}</td>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}
