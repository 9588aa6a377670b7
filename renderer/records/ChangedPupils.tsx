import { useState } from 'react'
import type { ChangedPupil } from '../../electron/contract/importRequests.ts'
import { Badge } from '../ui/Badge.tsx'
import { Button } from '../ui/Button.tsx'
import { TableFrame } from '../ui/TableFrame.tsx'
import { changeNames, changeTone, changeWords } from './importWording.ts'

const mostRows = 25

/** Pupils whom an import, or September, would change, and how. */
export function ChangedPupils({ pupils }: { readonly pupils: readonly ChangedPupil[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? pupils : pupils.slice(0, mostRows)
  return (
    <>
      <TableFrame label="Pupils who would change">
        <table>
          <thead>
            <tr>
              <th scope="col">Pupil</th>
              <th scope="col">Class</th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ name, className, changes }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two pupils of a class may share a name
              <tr key={`${name} ${at}`}>
                <td>{name}</td>
                <td>{className}</td>
                <td>
                  <span className="row wrap tight">
                    {changes.map((change) => (
                      <Badge key={change.kind} tone={changeTone(change.kind)}>
                        {changeNames[change.kind] === changeWords(change)
                          ? changeNames[change.kind]
                          : `${changeNames[change.kind]}: ${changeWords(change)}`}
                      </Badge>
                    ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {shown.length < pupils.length && (
        <div className="row">
          <span className="soft">These are the first {mostRows}.</span>
          <Button onClick={() => setAll(true)}>Show all {pupils.length}</Button>
        </div>
      )}
    </>
  )
}
