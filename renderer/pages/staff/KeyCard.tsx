import type { RecordsKey } from '../../../electron/contract/staffRequests.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { dayAt } from '../../ui/when.ts'
import { awaitedWords } from './keyWording.ts'

interface KeyCardProps {
  readonly recordsKey: RecordsKey
  readonly onAsk: () => void
}

/** How it stands with the key of the records, and whom a new one waits for. */
export function KeyCard({ recordsKey, onAsk }: KeyCardProps) {
  const { changedAt, due } = recordsKey
  return (
    <section className="card stack" aria-labelledby="key-title">
      <div className="row wrap">
        <div className="grow">
          <h2 id="key-title">Key of the records</h2>
          <p className="soft">
            {changedAt === null
              ? 'It is the one that the school began with. '
              : `It was changed on ${dayAt(changedAt)}. `}
            Removing somebody changes it. Change it too when a passphrase or the recovery code may
            be known to others.
          </p>
        </div>
        <Button icon="lock" onClick={onAsk}>
          {due === null ? 'Change the key' : 'Change it now'}
        </Button>
      </div>
      {due !== null && <Due recordsKey={recordsKey} due={due} />}
    </section>
  )
}

function Due({
  recordsKey,
  due,
}: Pick<KeyCardProps, 'recordsKey'> & { readonly due: NonNullable<RecordsKey['due']> }) {
  const awaited = awaitedWords(recordsKey)
  const since = `${due.by} asked for a new key on ${dayAt(due.at)}`
  if (awaited === null) {
    return (
      <Note tone="heed" icon="warning" role="status">
        {since}. It has not been changed yet; it will be at the next signing in.
      </Note>
    )
  }
  return (
    <Note tone="heed" icon="warning" role="status">
      {since}. It changes by itself as soon as {awaited}; somebody who is away can be given a new
      passphrase or be removed instead. Until then an old copy of the studio’s files, with a
      passphrase of its time, opens the records of today as well.
    </Note>
  )
}
