import { Fragment } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { startHere } from '../../../ui/startHere.ts'
import { capsOf, type KeyRow, keySheet } from './keymap.ts'

interface KeySheetProps {
  readonly singleKeys: boolean
  readonly onClose: () => void
}

const everywhere = [
  ['Enter', 'The next thing to do, or what is missing for it'],
  ['O', 'Add photos; with Shift, a folder'],
  ['S', 'Hear that everything is saved'],
  ['D', 'In People: the same as in the photo before; with Shift, and nobody else'],
] as const
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
      width="widest"
      onClose={onClose}
      actions={
        <Button look="primary" ref={startHere} onClick={onClose}>
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
          <h3>Everywhere</h3>
          <dl>
            {everywhere.map(([key, what]) => (
              <Fragment key={key}>
                <dt>
                  <span className="chord">
                    <kbd>Ctrl</kbd>
                    <kbd>{key}</kbd>
                  </span>
                </dt>
                <dd>{what}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
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

/** The first chord of each key that the row is about; keys that are held with all of them are said once. */
function Caps({ row }: { readonly row: KeyRow }) {
  const chords = row.bindings.map(({ chords }) => capsOf(chords[0] ?? ''))
  const held = chords[0]?.slice(0, -1) ?? []
  const isShared = chords.every((caps) => caps.slice(0, -1).join() === held.join())
  const shown = isShared ? [[...held, ...chords.flatMap((caps) => caps.slice(-1))]] : chords
  return shown.map((caps) => (
    <span key={caps.join()} className="chord">
      {caps.map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  ))
}
