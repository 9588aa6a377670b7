import { z } from 'zod'
import { Instant } from '../core/day.ts'
import { OperatorId } from '../core/operator.ts'
import { Status } from './deskRequests.ts'
import { BackupProblem } from './failure.ts'
import { nothing, passphrase } from './shapes.ts'

const code = z.string().max(200)

export const BackupAttempt = z
  .strictObject({
    at: Instant,
    kind: z.enum(['asked', 'weekly']),
    name: z.string(),
    bytes: z.int().nullable(),
    /** Null where it was written and verified. */
    problem: BackupProblem.nullable(),
    /** How far the log in it goes, and its end's code (`headCode`); null where the backup does not say. */
    log: z.strictObject({ entries: z.int(), code: z.string() }).readonly().nullable(),
  })
  .readonly()
export type BackupAttempt = z.infer<typeof BackupAttempt>

export const BackupCounts = z
  .strictObject({
    pupils: z.int(),
    consents: z.int(),
    posts: z.int(),
    photos: z.int(),
    entries: z.int(),
  })
  .readonly()
export type BackupCounts = z.infer<typeof BackupCounts>

export const Drill = z
  .strictObject({
    at: Instant,
    by: z.string(),
    backupMadeAt: Instant.nullable(),
    withCode: z.boolean(),
    problem: BackupProblem.nullable(),
  })
  .readonly()
export type Drill = z.infer<typeof Drill>

/** Where backups go, what became of them, and when a restore was last tried. */
export const Backups = z
  .strictObject({
    /** As the system writes it; null until one was chosen. */
    folder: z.string().nullable(),
    /** How many are kept; older ones go. */
    keep: z.int(),
    busy: z.boolean(),
    lastGood: BackupAttempt.nullable(),
    attempts: z.array(BackupAttempt).readonly(),
    /** When the next weekly one is made; null without a folder. */
    nextDue: Instant.nullable(),
    lastDrill: Drill.nullable(),
  })
  .readonly()
export type Backups = z.infer<typeof Backups>

/** A backup that was chosen for a restore, before anybody has opened it. */
export const OfferedBackup = z
  .strictObject({
    offer: z.uuid(),
    madeAt: Instant,
    practice: z.boolean(),
    operators: z.array(z.strictObject({ id: OperatorId, name: z.string() })).readonly(),
    /** A school is on this computer already: it would be set aside, never overwritten. */
    schoolExists: z.boolean(),
  })
  .readonly()
export type OfferedBackup = z.infer<typeof OfferedBackup>

/** Copies of everything, and the way back from one. */
export const backupRequests = {
  readBackups: { who: 'signedIn', input: nothing, output: Backups },
  /** Main asks the person for the folder; the window never names one. */
  chooseBackupFolder: { who: 'administrator', input: nothing, output: Backups },
  keepBackups: {
    who: 'administrator',
    input: z.strictObject({ keep: z.int().min(2).max(52) }),
    output: Backups,
  },
  backUpNow: { who: 'signedIn', input: nothing, output: Backups },
  /** With the recovery code it also shows whether the printed sheet still opens the backup. */
  drillRestore: {
    who: 'signedIn',
    input: z.strictObject({ recoveryCode: code.nullable() }),
    output: z.strictObject({ madeAt: Instant, counts: BackupCounts, backups: Backups }),
  },

  /** Before anybody has signed in. Null where the person chose nothing. */
  chooseBackup: { who: 'signedOut', input: nothing, output: OfferedBackup.nullable() },
  restoreBackup: {
    who: 'signedOut',
    input: z.strictObject({
      offer: z.uuid(),
      operator: OperatorId,
      opens: z.discriminatedUnion('with', [
        z.strictObject({ with: z.literal('passphrase'), passphrase }),
        z.strictObject({
          with: z.literal('recoveryCode'),
          recoveryCode: code,
          newPassphrase: passphrase,
        }),
      ]),
      /** Said by the person where a school is here already. */
      setAside: z.boolean(),
    }),
    output: Status,
  },
} as const
