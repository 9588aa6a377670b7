import { useEffect, useState } from 'react'
import type { Leaver } from '../../../electron/contract/pupilRequests.ts'
import type { Records } from '../../../electron/core/records.ts'
import { ask } from '../../bridge.ts'
import { changeSession, showProblem } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { dayName } from '../../ui/dayName.ts'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { NewYear } from './NewYear.tsx'
import './register.css'

/** The turn of the school year, and everybody who has left and is still kept. */
export function Leavers({ records }: { readonly records: Records }) {
  const [leavers, setLeavers] = useState<readonly Leaver[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another roll has other leavers
  useEffect(() => {
    void ask('listLeavers', {}).then((answer) => {
      if (answer.ok) setLeavers(answer.value)
      else showProblem(answer.error)
    })
  }, [records.pupils])
  return (
    <div className="page stack wide">
      <h1>Leavers and new year</h1>
      <NewYear records={records} />
      <section className="stack" aria-label="Leavers">
        <h2>Leavers</h2>
        {leavers?.length === 0 && <p className="soft">Nobody has left.</p>}
        {leavers !== null && leavers.length > 0 && (
          <>
            <p className="soft">
              They are in no class list and no photo of theirs may be posted. They are kept for the
              record until they are erased.
            </p>
            <TableFrame label="Pupils who left">
              <table>
                <thead>
                  <tr>
                    <th scope="col">Pupil</th>
                    <th scope="col">Last class</th>
                    <th scope="col">Left on</th>
                  </tr>
                </thead>
                <tbody>
                  {leavers.map(({ id, name, className, leftOn }) => (
                    <tr key={id}>
                      <td>
                        <Button
                          look="link"
                          onClick={() => changeSession({ room: 'records', pupil: id })}
                        >
                          {name}
                        </Button>
                      </td>
                      <td>{className}</td>
                      <td>{dayName(leftOn)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableFrame>
          </>
        )}
      </section>
    </div>
  )
}
