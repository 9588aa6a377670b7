import { join } from 'node:path'
import type { AuditLine } from '../../contract/auditRequests.ts'
import { Account } from '../../core/account.ts'
import { Operator, type Role } from '../../core/operator.ts'
import { policyDefaults } from '../../core/school.ts'
import { listAudit } from '../db/audit/auditLog.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { saveAccount } from '../db/tables/accounts.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { keepPublicKey } from '../db/tables/publicKeys.ts'
import { saveSchool } from '../db/tables/school.ts'
import { linesWith, namesInLines } from '../history/listAuditLines.ts'
import { type KeyRing, openKeyRing } from '../keys/keyRing.ts'
import { writeKeys } from '../keys/keysFile.ts'
import { KeySlots, recoveryHolder } from '../keys/slots.ts'
import { makeWay } from '../keys/wayIn.ts'
import { beginTries, openPatience, type Patience } from '../school/patience.ts'
import { openScratch, type ScratchRecords, scratchFolder, scratchKey } from './scratchRecords.ts'

const cost = { log2N: 4, r: 1, p: 1 }
export const goodPassphrase = 'seven kites over the pond'

const id = (number: number) => `10000000-0000-4000-8000-${String(number).padStart(12, '0')}`

export function person(number: number, name: string, role: Role): Operator {
  return Operator.parse({ id: id(number), name, role })
}

export const head: Operator = person(1, 'Rowan Hale', 'administrator')
export const claire: Operator = person(2, 'Claire Magill', 'approver')
export const alex: Operator = person(3, 'Alex Whitelow', 'poster')

export const ks1: Account = Account.parse({
  id: id(21),
  handle: '@Ks1Western',
  label: 'Key Stage 1',
  yearGroups: [],
  operators: [head.id, claire.id, alex.id],
})

interface StaffDesk {
  readonly db: ScratchRecords
  readonly keys: KeyRing
  readonly patience: Patience
}

interface ScratchStaff extends StaffDesk {
  /** Where the ways in lie. */
  readonly file: string
  readonly deskOf: (operator: Operator) => StaffDesk & { readonly operator: Operator }
}

/** For tests alone: records and keys of a school of three, and the desk of each of them. */
export async function scratchStaff(folder: string = scratchFolder()): Promise<ScratchStaff> {
  const file = join(folder, 'keys.json')
  const operators = await Promise.all(
    [head, claire, alex].map(async ({ id, name }) => ({
      operator: id,
      name,
      way: await makeWay(goodPassphrase, id, scratchKey, cost),
    })),
  )
  const recovery = await makeWay('unused', recoveryHolder, scratchKey, cost)
  await writeKeys(file, KeySlots.parse({ version: 2, operators, recovery }))
  const db = openScratch(join(folder, 'records.db'))
  saveSchool(db, { ...policyDefaults, name: 'Example Primary', practice: true, staff: [] })
  for (const operator of [head, claire, alex]) saveOperator(db, operator)
  saveAccount(db, ks1)
  const keys = openKeyRing(file, scratchKey, cost, (holder, publicKey) =>
    keepPublicKey(db, holder, publicKey),
  )
  const tries = join(folder, 'school.tries')
  await beginTries(tries)
  const patience = openPatience({ tries, keys: file })
  const shared = { db, keys, patience }
  return { ...shared, file, deskOf: (operator: Operator) => ({ ...shared, operator }) }
}

/** The log in sentences, newest first. */
export function logLines(db: ReadableDatabase): readonly AuditLine[] {
  return linesWith(namesInLines(db), listAudit(db, 2000))
}
