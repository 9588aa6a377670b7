import type { ImportInHand } from '../../../electron/contract/importRequests.ts'
import { Day } from '../../../electron/core/day.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { localToday } from '../../ui/localToday.ts'
import { Note } from '../../ui/Note.tsx'
import { changeImport } from './importActions.ts'
import { tableProblemWords } from './importWording.ts'

/** The files in hand, each with the day that it speaks for, and those that could not be read. */
export function ImportFiles({ inHand }: { readonly inHand: ImportInHand }) {
  const { files, refused } = inHand
  return (
    <>
      {refused.length > 0 && (
        <Note tone="heed" icon="warning" role="status">
          {refused.map(({ name, problem }) => (
            <p key={name}>
              <strong>{name}</strong>: {tableProblemWords(problem)}
            </p>
          ))}
        </Note>
      )}
      {files.length > 0 && (
        <ul className="import-files" aria-label="Files">
          {files.map(({ file, name, asOf, sheetsWithoutHeader }) => (
            <li key={file} className="row wrap">
              <Icon name="book" />
              <strong>{name}</strong>
              <label className="row tight">
                <span className="soft">as the school knew it on</span>
                <input
                  className="input number"
                  type="date"
                  max={localToday()}
                  value={asOf}
                  onChange={(event) => {
                    const day = Day.safeParse(event.target.value)
                    if (day.success) void changeImport({ change: 'asOf', file, asOf: day.data })
                  }}
                />
              </label>
              {sheetsWithoutHeader > 0 && (
                <span className="soft">
                  {sheetsWithoutHeader} of its sheets name no pupils and are left out
                </span>
              )}
              <span className="grow" />
              <Button
                look="quiet"
                icon="close"
                aria-label={`Leave out ${name}`}
                onClick={() => void changeImport({ change: 'removeFile', file })}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
