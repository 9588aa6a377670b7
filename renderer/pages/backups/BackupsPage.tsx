import { useEffect, useState } from 'react'
import type { Backups as BackupList } from '../../../electron/contract/backupRequests.ts'
import { ask } from '../../bridge.ts'
import { act } from '../../session/act.ts'
import { onlyMay, useMay } from '../../session/rights.ts'
import { changeSession, showProblem } from '../../session/windowSession.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { dayAt } from '../../ui/when.ts'
import { Attempts } from './Attempts.tsx'
import { DrillQuestion } from './DrillQuestion.tsx'
import { sizeOf } from './sizeOf.ts'

/** Where backups go, what became of them, and whether one would come back. */
export function BackupsPage() {
  const [backups, setBackups] = useState<BackupList | null>(null)
  const [busy, setBusy] = useState(false)
  const [drilling, setDrilling] = useState(false)
  const mayChoose = useMay('chooseBackupFolder')
  const mayKeep = useMay('keepBackups')
  useEffect(() => void readInto(setBackups), [])
  if (backups === null) return <p className="page soft">Reading about backups…</p>
  const { folder, keep, lastGood, attempts, nextDue, lastDrill } = backups
  const take = (answer: Awaited<ReturnType<typeof ask<'backUpNow'>>>, sentence: string | null) => {
    if (!answer.ok) return showProblem(answer.error)
    setBackups(answer.value)
    if (sentence !== null) changeSession({ toast: { sentence } })
  }
  const backUp = async () => {
    setBusy(true)
    take(await ask('backUpNow', {}), 'The backup is written and verified.')
    setBusy(false)
    await readInto(setBackups)
  }
  return (
    <div className="page narrow stack wide">
      <h1>Backups</h1>
      <section className="card stack" aria-labelledby="last-backup">
        <div className="row wrap">
          <h2 id="last-backup" className="grow">
            {lastGood === null ? 'There is no backup yet' : `Last backup: ${dayAt(lastGood.at)}`}
          </h2>
          {lastGood !== null && (
            <Badge tone="good" icon="check">
              Verified, {sizeOf(lastGood.bytes ?? 0)}
            </Badge>
          )}
        </div>
        {lastGood !== null && lastGood.log !== null && (
          <div className="row wrap">
            <p className="grow">
              The log in it ends with entry {lastGood.log.entries.toLocaleString('en-GB')}, code{' '}
              <code>{lastGood.log.code}</code>. Keep the two on paper: if older records are ever put
              back, the log will not agree with them.
            </p>
            <Button className="no-print" icon="print" onClick={() => window.print()}>
              Print this page
            </Button>
          </div>
        )}
        <p className="soft">
          {nextDue === null
            ? 'Choose a folder on another drive or on the school’s server. A copy is then made there every week, and whenever you ask.'
            : `The next one is made by itself on or after ${dayAt(nextDue)}, while somebody is signed in.`}
        </p>
        {busy ? (
          <Progress label="Copying, reading back and opening the copy…" done={null} total={1} />
        ) : (
          <div className="row wrap">
            <Button
              icon="add"
              look={folder === null ? 'plain' : 'primary'}
              disabled={folder === null}
              onClick={() => void backUp()}
            >
              Back up now
            </Button>
            <Button icon="search" disabled={lastGood === null} onClick={() => setDrilling(true)}>
              Try a restore
            </Button>
          </div>
        )}
        <p className="small soft">
          {lastDrill === null
            ? 'Nobody has tried a restore yet. A backup that was never tried is a hope.'
            : lastDrill.problem === null
              ? `${lastDrill.by} tried a restore ${dayAt(lastDrill.at)}, and everything came back${lastDrill.withCode ? ', with the recovery code too' : ''}.`
              : `${lastDrill.by} tried a restore ${dayAt(lastDrill.at)}, and it did not succeed.`}
        </p>
      </section>
      <section className="card stack" aria-labelledby="where-backups">
        <h2 id="where-backups">Where and how many</h2>
        <div className="row wrap">
          <span className="grow">
            {folder === null ? 'No folder chosen' : <code className="folder">{folder}</code>}
          </span>
          {mayChoose && (
            <Button
              icon="link"
              onClick={async () => take(await ask('chooseBackupFolder', {}), null)}
            >
              {folder === null ? 'Choose a folder' : 'Choose another folder'}
            </Button>
          )}
        </div>
        <Field
          label="Backups to keep"
          hint={`The oldest goes when there are more. Somebody who is erased stays in earlier backups until those are gone: with ${keep} kept, about ${keep} weeks.`}
        >
          {(wiring) => (
            <input
              {...wiring}
              className="input number"
              type="number"
              min={2}
              max={52}
              disabled={!mayKeep}
              defaultValue={keep}
              onBlur={async ({ target }) => {
                const wanted = Math.round(target.valueAsNumber)
                if (wanted === keep) return
                if (wanted >= 2 && wanted <= 52)
                  take(await ask('keepBackups', { keep: wanted }), null)
                else target.value = String(keep)
              }}
            />
          )}
        </Field>
        <Note>
          A backup is as encrypted as the records: it opens with a passphrase or the recovery code,
          and holds no key to X. After a restore the accounts are connected again.
        </Note>
        {!mayKeep && <p className="soft small">{onlyMay('keepBackups', 'change these')}</p>}
      </section>
      {attempts.length > 0 && <Attempts attempts={attempts} />}
      {drilling && (
        <DrillQuestion
          onClose={() => setDrilling(false)}
          onDrilled={(after) => setBackups(after)}
          onFailed={() => void readInto(setBackups)}
        />
      )}
    </div>
  )
}

async function readInto(show: (backups: BackupList) => void): Promise<void> {
  const answer = await act('readBackups', {})
  if (answer !== null) show(answer)
}
