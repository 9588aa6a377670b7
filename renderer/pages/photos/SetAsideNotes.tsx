import type { Records } from '../../../electron/core/records.ts'
import { setAsideSentence } from '../../wording/setAsideWording.ts'

/** What the records hold and cannot read: told where photos are chosen, so that nobody thinks it was never there. */
export function SetAsideNotes({ records }: { readonly records: Pick<Records, 'setAside'> }) {
  return records.setAside.map((rows) => (
    <p key={rows.what} className="sheet-lead" role="note">
      {setAsideSentence(rows)} Everything else is here. Whoever looks after this computer can
      restore it from a backup.
    </p>
  ))
}
