import { useId, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/Icon.tsx'

export interface MissingLine {
  /** Tells it from every other line, even of the same sentence. */
  readonly key: string
  readonly sentence: string
  readonly nextStep: string
  readonly onFollow: () => void
}

interface FooterProps {
  readonly label: string
  readonly missing: readonly MissingLine[]
  readonly onPrimary: () => void
}

const shown = 2

/** The one primary button, always in this corner, and beside it what it still waits for. */
export function Footer({ label, missing, onPrimary }: FooterProps) {
  const [all, setAll] = useState(false)
  const id = useId()
  const off = missing.length > 0
  return (
    <footer className="footer">
      <div className="missing" id={id} aria-live="polite">
        {off && <Icon name="info" />}
        {off && <span className="unseen">Still missing:</span>}
        <ul>
          {missing.slice(0, shown).map((line) => (
            <li key={line.key}>
              <MissingLink line={line} />
            </li>
          ))}
        </ul>
        {missing.length > shown && (
          <Button onClick={() => setAll(true)}>and {missing.length - shown} more</Button>
        )}
      </div>
      <Button
        look="primary"
        large
        aria-disabled={off}
        aria-describedby={off ? id : undefined}
        aria-keyshortcuts="Control+Enter"
        title={off ? 'See what is missing on the left; Ctrl + Enter leads there' : 'Ctrl + Enter'}
        onKeyDown={(event) => event.repeat && event.preventDefault()}
        onClick={off ? undefined : onPrimary}
      >
        {label}
      </Button>
      {all && <AllMissing missing={missing} onClose={() => setAll(false)} />}
    </footer>
  )
}

function MissingLink({
  line,
  onDone,
}: {
  readonly line: MissingLine
  readonly onDone?: () => void
}) {
  return (
    <Button
      look="link"
      title={line.nextStep}
      onClick={() => {
        onDone?.()
        line.onFollow()
      }}
    >
      {line.sentence}
    </Button>
  )
}

interface AllMissingProps {
  readonly missing: readonly MissingLine[]
  readonly onClose: () => void
}

function AllMissing({ missing, onClose }: AllMissingProps) {
  return (
    <Dialog
      title="What is still missing"
      onClose={onClose}
      actions={<Button onClick={onClose}>Close</Button>}
    >
      <ul className="stack">
        {missing.map((line) => (
          <li key={line.key}>
            <MissingLink line={line} onDone={onClose} />
            <p className="soft small">{line.nextStep}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
