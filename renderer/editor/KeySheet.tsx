import { Fragment } from 'react'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { capsOf, type KeyRow, keySheet } from './keymap.ts'

interface KeySheetProps {
  readonly singleKeys: boolean
  readonly onClose: () => void
}

const withTheMouse = [
  ['Double-click', 'Add a cover where a face was missed'],
  ['Click a ring', 'Cover that face'],
  ['Wheel, or two fingers', 'Zoom to the pointer'],
  ['Space and drag, or the middle button', 'Move the photo'],
  ['Shift and click', 'Choose several covers'],
] as const

/** Every key of the editor, from the table that the keys themselves obey. */
export function KeySheet({ singleKeys, onClose }: KeySheetProps) {
  return (
    <Dialog
      title="Keys and mouse"
      onClose={onClose}
      actions={
        <Button look="primary" autoFocus onClick={onClose}>
          Close
        </Button>
      }
    >
      {!singleKeys && (
        <p className="soft">Keys that are a single letter or sign are switched off.</p>
      )}
      <div className="key-sheet">
        {keySheet.map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map((row) => (
                <Fragment key={row.says}>
                  <dt>
                    <Caps row={row} />
                  </dt>
                  <dd>{row.says}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>With the mouse</h3>
          <dl>
            {withTheMouse.map(([how, what]) => (
              <Fragment key={how}>
                <dt className="by-mouse">{how}</dt>
                <dd>{what}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  )
}

/** The first chord of each key that the row is about. */
function Caps({ row }: { readonly row: KeyRow }) {
  return row.bindings.map(({ chords }) => (
    <span key={chords[0]} className="chord">
      {capsOf(chords[0] ?? '').map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  ))
}
