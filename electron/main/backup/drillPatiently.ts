import type { Output } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import { type Result, refused } from '../../core/result.ts'
import { recoveryHolder } from '../keys/slots.ts'
import type { Patience } from '../school/patience.ts'
import type { BackupOffice } from './backupOffice.ts'

/** Tries a restore. A code that is typed for it counts as one that is typed to come in. */
export async function drillPatiently(
  { backups, patience }: { readonly backups: BackupOffice; readonly patience: Patience },
  recoveryCode: string | null,
): Promise<Result<Output<'drillRestore'>, Failure>> {
  if (recoveryCode === null) return backups.drill(null)
  const waitSeconds = await patience.begin(recoveryHolder)
  if (waitSeconds > 0) return refused({ kind: 'tooManyTries', waitSeconds })
  const drilled = await backups.drill(recoveryCode)
  if (drilled.ok) await patience.succeeded(recoveryHolder)
  else if (drilled.error.kind !== 'wrongRecoveryCode' || drilled.error.mistyped) {
    await patience.takeBack(recoveryHolder)
  }
  return drilled
}
