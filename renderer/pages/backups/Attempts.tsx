import type { BackupAttempt } from '../../../electron/contract/backupRequests.ts'
import { Badge } from '../../ui/Badge.tsx'
import { failureWords } from '../../ui/failureWording.ts'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { when } from '../../ui/when.ts'
import { sizeOf } from './sizeOf.ts'

/** The last backups, those that did not succeed included. */
export function Attempts({ attempts }: { readonly attempts: readonly BackupAttempt[] }) {
  return (
    <TableFrame label="Backups">
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Why</th>
            <th scope="col">What became of it</th>
            <th scope="col">Its log ends with</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map(({ at, kind, bytes, problem, log }) => (
            <tr key={at}>
              <td>{when(at)}</td>
              <td>{kind === 'weekly' ? 'Weekly' : 'Asked for'}</td>
              <td>
                {problem === null ? (
                  <Badge tone="good" icon="check">
                    Verified, {sizeOf(bytes ?? 0)}
                  </Badge>
                ) : (
                  failureWords({ kind: 'backupRefused', because: problem }).sentence
                )}
              </td>
              <td>
                {log !== null && (
                  <>
                    entry {log.entries.toLocaleString('en-GB')}, <code>{log.code}</code>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}
