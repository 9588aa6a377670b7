import { Icon } from '../ui/Icon.tsx'
import './vouched.css'

interface VouchedProps {
  readonly entries: number
  readonly head: string
  readonly intact: boolean
}

/** What stands at the foot of everything that is printed from the log: its end, for a later comparison. */
export function Vouched({ entries, head, intact }: VouchedProps) {
  return (
    <p className="vouched small">
      <Icon name={intact ? 'check' : 'warning'} />
      <span>
        {intact
          ? 'The log that this was counted from is intact.'
          : 'The log that this was counted from is in doubt: see the Log page.'}{' '}
        It ends with entry {entries.toLocaleString('en-GB')}, code <code>{head}</code>. Keep this
        paper: whoever compares the two later can tell whether the log was changed since.
      </span>
    </p>
  )
}
