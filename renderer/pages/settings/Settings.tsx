import type { Records } from '../../../electron/core/records.ts'
import { SchoolSettingsForm } from './SchoolSettingsForm.tsx'
import { ThisComputer } from './ThisComputer.tsx'

/** What the school decides for everybody, and what this computer remembers. */
export function Settings({ records }: { readonly records: Records }) {
  const { school } = records
  return (
    <div className="page narrow stack wide">
      <h1>Settings</h1>
      <ThisComputer />
      <SchoolSettingsForm school={school} />
    </div>
  )
}
