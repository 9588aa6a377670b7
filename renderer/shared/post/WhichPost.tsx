import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'

interface WhichPostProps {
  readonly handle: string
  readonly onName: (address: string) => Promise<boolean>
}

/** A post that a person found by hand: only its link tells the studio which one it is. */
export function WhichPost({ handle, onName }: WhichPostProps) {
  const [written, setWritten] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    void onName(written).finally(() => setBusy(false))
  }
  return (
    <form className="stack" onSubmit={submit}>
      <p className="soft small">
        Somebody saw this post on X, and nobody has said which one it is: so it cannot be taken down
        from here yet. On X press Share, then Copy link, and paste the link here. X is asked whether
        it is this post.
      </p>
      <div className="row wrap end">
        <div className="grow">
          <Field label={`Which post of ${handle} is it?`}>
            {(wiring) => (
              <input
                {...wiring}
                className="input"
                required
                maxLength={300}
                spellCheck={false}
                autoComplete="off"
                placeholder={`https://x.com/${handle.slice(1)}/status/…`}
                value={written}
                onChange={(event) => setWritten(event.target.value)}
              />
            )}
          </Field>
        </div>
        <Button type="submit" disabled={busy || written.trim() === ''}>
          {busy ? 'Asking X…' : 'That is the post'}
        </Button>
      </div>
    </form>
  )
}
