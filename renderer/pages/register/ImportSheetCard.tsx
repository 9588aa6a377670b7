import type { ImportInHand, ImportSheetView } from '../../../electron/contract/importRequests.ts'
import { Badge } from '../../ui/Badge.tsx'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { changeImport } from './importActions.ts'
import { columnUses, keyOfUse, shapeNames } from './importWording.ts'

interface ImportSheetProps {
  readonly sheet: ImportSheetView
  readonly files: ImportInHand['files']
}

/** How the columns of one table are read: recognised by their usual names, and a person may change each. */
export function ImportSheetCard({ sheet, files }: ImportSheetProps) {
  const { mapping, samples, shape, rows, settled, title } = sheet
  const read = mapping.columns.filter(({ as }) => as.use !== 'ignored').length
  const name = files.find(({ file }) => file === sheet.file)?.name ?? ''
  return (
    <details className="card import-sheet">
      <summary>
        <strong>{title === null ? name : `${name}, ${title}`}</strong>
        <span className="soft">
          {' '}
          · {rows} rows, {shapeNames[shape]} · {read} of {mapping.columns.length} columns read{' '}
        </span>
        {settled && <Badge icon="check">as settled before</Badge>}
      </summary>
      <TableFrame label="Columns of the file">
        <table>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Read as</th>
              <th scope="col">Some of its values</th>
            </tr>
          </thead>
          <tbody>
            {mapping.columns.map(({ heading, as }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; headings repeat
              <tr key={at}>
                <td>
                  {heading === '' ? <span className="soft">without a heading</span> : heading}
                </td>
                <td>
                  <select
                    className="input"
                    aria-label={`Read column ${at + 1}, ${heading}, as`}
                    value={keyOfUse(as)}
                    onChange={(event) => {
                      const chosen = columnUses.find(
                        (use) => keyOfUse(use.as) === event.target.value,
                      )
                      if (chosen === undefined) return
                      void changeImport({
                        change: 'column',
                        sheet: sheet.sheet,
                        column: at,
                        as: chosen.as,
                      })
                    }}
                  >
                    {columnUses.map((use) => (
                      <option key={keyOfUse(use.as)} value={keyOfUse(use.as)}>
                        {use.name}
                      </option>
                    ))}
                  </select>
                </td>
                <td className="soft">{samples[at]?.join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </details>
  )
}
