import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { FoundBackup } from '../backup/readBackup.ts'
import { restoreBackup } from '../backup/restoreBackup.ts'
import { finishKeyChange } from '../keyChange/finishKeyChange.ts'
import { recoveryHolder } from '../keys/slots.ts'
import { practiceCost, realCost, type ScryptCost } from '../keys/wrap.ts'
import { openPatience, type Patience } from '../school/patience.ts'
import { type SchoolFiles, schoolFiles } from '../school/schoolFiles.ts'
import { type Entrant, enter, enterWithCode, slotsAt } from './enter.ts'
import type { Which } from './seat.ts'

/** Where somebody comes in at one school: what lies behind it, what a try costs, and how many were made. */
export interface Door {
  readonly files: SchoolFiles
  readonly tries: Patience
  readonly cost: ScryptCost
}

export function doorOf(dataFolder: string, which: Which): Door {
  const files = schoolFiles(dataFolder, which)
  const cost = which === 'practice' ? practiceCost : realCost
  return { files, cost, tries: openPatience(files) }
}

/** Only people whose passphrase could be right are counted. */
export async function comeIn(
  { files, tries, cost }: Door,
  { operator, passphrase }: Input<'signIn'>,
): Promise<Result<Entrant, Failure>> {
  const keys = await slotsAt(files)
  const isKnown = keys.ok && keys.value.operators.some((one) => one.operator === operator)
  if (!isKnown) return refused({ kind: 'wrongPassphrase', waitSeconds: 0 })
  const waitSeconds = await tries.begin(operator)
  if (waitSeconds > 0) return refused({ kind: 'wrongPassphrase', waitSeconds })
  const entrant = await enter(files, cost, operator, passphrase)
  if (!entrant.ok) {
    return refused({ kind: 'wrongPassphrase', waitSeconds: tries.waitSeconds(operator) })
  }
  await tries.succeeded(operator)
  return entrant
}

/** Whoever has the printed code gives themselves a new passphrase with it. */
export async function comeInWithCode(
  { files, tries, cost }: Door,
  input: Input<'recover'>,
): Promise<Result<Entrant, Failure>> {
  const waitSeconds = await tries.begin(recoveryHolder)
  if (waitSeconds > 0) return refused({ kind: 'tooManyTries', waitSeconds })
  const entrant = await enterWithCode(files, cost, input)
  if (!entrant.ok) {
    if (!isWrongTry(entrant.error)) await tries.takeBack(recoveryHolder)
    return entrant
  }
  for (const way of [recoveryHolder, input.operator] as const) await tries.succeeded(way)
  return entrant
}

/** Puts the school of a backup behind this door, for somebody who is known there and can open it. */
export async function comeInWithBackup(
  { files, tries }: Door,
  found: FoundBackup,
  wish: Omit<Input<'restoreBackup'>, 'offer'>,
): Promise<Result<Entrant, Failure>> {
  const { operator } = wish
  const way = wish.opens.with === 'passphrase' ? operator : recoveryHolder
  if (found.keys.operators.every((one) => one.operator !== operator)) {
    return refused({ kind: 'notAllowed' })
  }
  const waitSeconds = await tries.begin(way)
  if (waitSeconds > 0) return refused({ kind: 'tooManyTries', waitSeconds })
  await finishKeyChange(files)
  const restored = await restoreBackup(found, files, wish)
  if (!restored.ok) {
    if (!isWrongTry(restored.error)) await tries.takeBack(way)
    return restored
  }
  await tries.succeeded(way)
  return ok({ operator, dataKey: restored.value, proven: new Map() })
}

/** A slip that the code itself shows tells nobody anything, and what came after the right one is no wrong try. */
function isWrongTry(failure: Failure): boolean {
  if (failure.kind === 'wrongRecoveryCode') return !failure.mistyped
  return failure.kind === 'wrongPassphrase'
}
