import { useState } from 'react'
import type { ChangedPupil } from '../../../electron/contract/importRequests.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { changeNames, changeTone, changeWords } from './importWording.ts'

const mostRows = 25

/** Pupils whom an import, or September, would change, and how: the first of them, and more as they are wanted. */
export function ChangedPupils({
  pupils,
  total = pupils.length,
  onMore,
}: {
  /** Those who are at hand; where there are more, `onMore` brings them. */
  readonly pupils: readonly ChangedPupil[]
  readonly total?: number
  readonly onMore?: (() => void) | undefined
}) {
  const [most, setMost] = useState(mostRows)
  const shown = pupils.slice(0, most)
  const showMore = () => {
    setMost(Number.POSITIVE_INFINITY)
    if (most >= pupils.length) onMore?.()
  }
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
      {shown.length < total && (
        <div className="row">
          <span className="soft">These are the first {shown.length}.</span>
          <Button onClick={showMore}>
            {onMore === undefined || pupils.length === total ? `Show all ${total}` : 'Show more'}
          </Button>
        </div>
      )}
    </>
  )
}
