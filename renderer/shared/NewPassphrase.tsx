import { Field } from '../ui/Field.tsx'
import { passphraseWords } from './passphraseWording.ts'

interface NewPassphraseProps {
  readonly passphrase: string
  readonly again: string
  readonly onPassphrase: (passphrase: string) => void
  readonly onAgain: (again: string) => void
  readonly wrong?: string | undefined
}

/** A new passphrase, twice, with a sentence about its strength. Pasting is welcome. */
export function NewPassphrase({
  passphrase,
  again,
  onPassphrase,
  onAgain,
  wrong,
}: NewPassphraseProps) {
  const differs = again !== '' && !passphrase.startsWith(again) && again !== passphrase
  return (
    <>
      <Field
        label="Passphrase"
        wrong={wrong}
        hint={<span role="status">{passphraseWords(passphrase)}</span>}
      >
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            type="password"
            autoComplete="new-password"
            required
            value={passphrase}
            onChange={(event) => onPassphrase(event.target.value)}
          />
        )}
      </Field>
      <Field
        label="Passphrase once more"
        wrong={differs ? 'The two are not the same yet.' : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            type="password"
            autoComplete="new-password"
            required
            value={again}
            onChange={(event) => onAgain(event.target.value)}
          />
        )}
      </Field>
    </>
  )
}
