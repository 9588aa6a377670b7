import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Backups } from '../../contract/backupRequests.ts'
import type { Output } from '../../contract/contract.ts'
import type { BackupProblem, Failure } from '../../contract/failure.ts'
import type { BackupNote } from '../../core/backupNote.ts'
import { isBackupDue, nextBackupDue } from '../../core/backups.ts'
import type { Instant } from '../../core/day.ts'
import { headCode } from '../../core/headCode.ts'
import type { Operator } from '../../core/operator.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { now } from '../clock.ts'
import type { OpenRecords, ReadableDatabase } from '../db/file/database.ts'
import {
  type BackupTry,
  keepBackupCount,
  keepBackupFolder,
  lastBackup,
  lastDrill,
  listBackups,
  readBackupPlan,
  recordBackup,
  recordDrill,
} from '../db/tables/backups.ts'
import { readFormerKeys } from '../db/tables/formerKeys.ts'
import { keyChangedAt } from '../db/tables/keyChangeDue.ts'
import { nameOfOperator } from '../db/tables/operators.ts'
import { unlockWithRecoveryCode } from '../keys/slots.ts'
import { wipe } from '../keys/wipe.ts'
import { isInFolder, workFolders } from '../school/folders.ts'
import type { SchoolFiles } from '../school/schoolFiles.ts'
import { backupNotes } from './backupNotes.ts'
import { sealedWith } from './manifest.ts'
import { findBackup } from './readBackup.ts'
import { unpack } from './unpack.ts'
import { writeBackup } from './writeBackup.ts'

export interface BackupParts {
  readonly db: OpenRecords
  readonly dataKey: Uint8Array
  readonly files: SchoolFiles
  /** By id alone: their role is asked of the contract, never of an office that was opened before. */
  readonly operator: Pick<Operator, 'id'>
  readonly practice: boolean
}

type Answer = Promise<Result<Backups, Failure>>

/** Copies of everything, one at a time, while somebody is at the desk: the key is there only then. */
export interface BackupOffice {
  list(): Backups
  /** Takes the folder that a person chose; null where they chose none. */
  chooseFolder(folder: string | null): Answer
  keep(count: number): Result<Backups, Failure>
  backUp(): Answer
  /** The weekly one, if it is due and there is a folder. What went wrong is written down and shown, not thrown. */
  backUpIfDue(): Promise<void>
  drill(recoveryCode: string | null): Promise<Result<Output<'drillRestore'>, Failure>>
  /** What the backups of this school know of its log. */
  notes(): Promise<readonly BackupNote[]>
  /** Ends what is under way, which is written down at once, and answers when nothing is. */
  stop(): Promise<void>
}

export function openBackupOffice(parts: BackupParts): BackupOffice {
  const { db, operator } = parts
  const closing = new AbortController()
  let work: Promise<unknown> | null = null
  let making: Pick<BackupTry, 'at' | 'kind' | 'folder'> | null = null

  const list = (): Backups => listed(parts, work !== null)

  /** One piece of work at a time; null where another is under way. */
  function alone<T>(job: () => Promise<T>): Promise<T> | null {
    if (work !== null || closing.signal.aborted) return null
    const running = job().finally(() => {
      work = null
    })
    work = running.catch(() => undefined)
    return running
  }

  async function make(kind: BackupTry['kind']): Promise<BackupProblem | null> {
    const { folder, keep } = readBackupPlan(db)
    if (folder === null) return 'noFolder'
    const at = now()
    making = { at, kind, folder }
    const written = await writeBackup({ ...parts, folder, at, keep, signal: closing.signal })
    if (closing.signal.aborted) return 'stopped'
    return note(making, written)
  }

  function note(
    { at, kind, folder }: Pick<BackupTry, 'at' | 'kind' | 'folder'>,
    written: Awaited<ReturnType<typeof writeBackup>>,
  ): BackupProblem | null {
    making = null
    const problem = written.ok ? null : written.error
    db.write((write) => {
      const nothing = { name: '', bytes: null, head: null }
      const { name, bytes, head } = written.ok ? written.value : nothing
      recordBackup(write, { at, kind, folder, name, bytes, problem, head })
      const asked = kind === 'asked'
      const actor = asked ? operator.id : null
      if (bytes === null)
        write.audit(actor, { kind: 'backupFailed', because: problem ?? 'unknown' })
      else write.audit(actor, { kind: 'backupMade', bytes, asked, head })
    })
    return problem
  }

  return {
    list,
    async chooseFolder(folder) {
      // Whoever chose may have locked the desk while the system's window was open.
      if (!db.open) return refused({ kind: 'locked' })
      if (folder === null) return ok(list())
      if (!existsSync(folder)) return problemOf('folderGone')
      if (await isInFolder(folder, join(parts.files.folder, '..'))) return problemOf('folderInside')
      db.write((write) => {
        keepBackupFolder(write, folder)
        write.audit(operator.id, { kind: 'backupFolderChosen' })
      })
      return ok(list())
    },
    keep(count) {
      db.write((write) => {
        keepBackupCount(write, count)
        write.audit(operator.id, { kind: 'keepingChanged', settings: ['backups'] })
      })
      return ok(list())
    },
    async backUp() {
      const made = alone(() => make('asked'))
      if (made === null) return problemOf('busy')
      const problem = await made
      return problem === null ? ok(list()) : problemOf(problem)
    },
    async backUpIfDue() {
      const { folder } = readBackupPlan(db)
      if (folder === null || !isBackupDue(lastUnderThisKey(db), now())) return
      await alone(() => make('weekly'))
    },
    async drill(recoveryCode) {
      const drilled = alone(() => drill(parts, recoveryCode))
      if (drilled === null) return problemOf('busy')
      const done = await drilled
      return done.ok ? ok({ ...done.value, backups: list() }) : done
    },
    notes: () => backupNotes(db, parts.dataKey),
    async stop() {
      closing.abort()
      if (making !== null) note(making, refused('stopped'))
      await work
    },
  }
}

/** When the last good backup under the key of today was made: one from before a new key opens with the old one. */
function lastUnderThisKey(db: ReadableDatabase): Instant | null {
  const at = lastBackup(db)?.at ?? null
  const changedAt = keyChangedAt(db)
  return at !== null && changedAt !== null && at <= changedAt ? null : at
}

const mostListed = 10

function listed({ db }: BackupParts, busy: boolean): Backups {
  const { folder, keep } = readBackupPlan(db)
  const last = lastBackup(db)
  const drilled = lastDrill(db)
  return {
    folder,
    keep,
    busy,
    lastGood: last === null ? null : shown(last),
    attempts: listBackups(db, mostListed).map(shown),
    nextDue: folder === null ? null : nextBackupDue(lastUnderThisKey(db), now()),
    lastDrill: drilled === null ? null : { ...drilled, by: nameOfOperator(db, drilled.by) },
  }
}

function shown({ at, kind, name, bytes, problem, head }: BackupTry) {
  const log = head === null ? null : { entries: head.count, code: headCode(head) }
  return { at, kind, name, bytes, problem, log }
}

/** Restores the newest backup beside the records, looks whether all of it is there, and throws it away again. */
async function drill(
  { db, dataKey, files, operator }: BackupParts,
  recoveryCode: string | null,
): Promise<Result<Omit<Output<'drillRestore'>, 'backups'>, Failure>> {
  const { folder } = readBackupPlan(db)
  if (folder === null) return problemOf('noFolder')
  if (!existsSync(folder)) return problemOf('folderGone')
  const found = await findBackup(folder)
  // A backup from before a new key has the key of its own time, which only its own keys lead to.
  let keyOfBackup = dataKey
  if (found.ok && recoveryCode !== null) {
    const opened = await unlockWithRecoveryCode(found.value.keys, recoveryCode)
    if (!opened.ok) {
      return refused({ kind: 'wrongRecoveryCode', mistyped: opened.error.kind === 'mistyped' })
    }
    keyOfBackup = opened.value
  }
  const sealedBy = found.ok ? sealedWith(found.value.manifest, dataKey, readFormerKeys(db)) : null
  if (recoveryCode === null && sealedBy === 'before') return problemOf('formerKey')
  const scratch = join(files.folder, workFolders.drill)
  const counts = found.ok ? await unpack(found.value, scratch, keyOfBackup) : found.error
  if (keyOfBackup !== dataKey) wipe(keyOfBackup)
  await rm(scratch, { recursive: true, force: true })
  const problem = typeof counts === 'string' ? counts : null
  const backupMadeAt = found.ok ? found.value.manifest.madeAt : null
  const withCode = recoveryCode !== null
  db.write((write) => {
    recordDrill(write, { at: write.now, by: operator.id, backupMadeAt, withCode, problem })
    write.audit(operator.id, { kind: 'restoreDrilled', because: problem })
  })
  if (typeof counts === 'string' || backupMadeAt === null) return problemOf(problem ?? 'noBackup')
  return ok({ madeAt: backupMadeAt, counts })
}

function problemOf(because: BackupProblem): Result<never, Failure> {
  return refused({ kind: 'backupRefused', because })
}
