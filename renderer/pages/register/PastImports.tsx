import { useState } from 'react'
import type { PastImport } from '../../../electron/contract/importRequests.ts'
import { useMay } from '../../session/rights.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { when } from '../../ui/when.ts'
import { undoImport } from './importActions.ts'

/** What was imported and rolled over before; the newest can be undone, and then the one before it. */
export function PastImports({ imports }: { readonly imports: readonly PastImport[] }) {
  const [undoing, setUndoing] = useState<PastImport | null>(null)
  const mayUndo = useMay('undoImport')
  if (imports.length === 0) return null
  return (
    <section className="stack" aria-label="Imports so far">
      <h2>Imports so far</h2>
      <ul className="stack tight">
        {imports.map((past) => (
          <li key={past.id} className="row wrap">
            <span className={past.undoneAt === null ? 'grow' : 'grow soft'}>
              {past.says}{' '}
              <span className="soft small">
                {past.appliedBy}, {when(past.appliedAt)}
              </span>
            </span>
            {past.undoneAt !== null && <Badge icon="undo">Undone {when(past.undoneAt)}</Badge>}
            {past.canBeUndone && mayUndo && (
              <Button icon="undo" onClick={() => setUndoing(past)}>
                Undo
              </Button>
            )}
          </li>
        ))}
      </ul>
      {undoing !== null && (
        <Dialog
          title="Undo this import?"
          onClose={() => setUndoing(null)}
          actions={
            <>
              <Button look="quiet" className="aside" onClick={() => setUndoing(null)}>
                Keep it
              </Button>
              <Button
                look="grave"
                icon="undo"
                onClick={() => {
                  setUndoing(null)
                  void undoImport(undoing.id)
                }}
              >
                Undo it
              </Button>
            </>
          }
        >
          <p>{undoing.says}</p>
          <p>
            Pupils, classes and consents become what they were before it. What it had said stays
            written down, and no longer counts.
          </p>
        </Dialog>
      )}
    </section>
  )
}
