import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { Failure } from '../../contract/failure.ts'
import type { Account, Handle } from '../../core/account.ts'
import type { ConsentFact } from '../../core/consent.ts'
import type { Operator, OperatorId } from '../../core/operator.ts'
import type { PolicyVersion } from '../../core/policy.ts'
import type { Pupil } from '../../core/pupil.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { School } from '../../core/school.ts'
import { now, today } from '../clock.ts'
import { dropAnchor } from '../db/audit/anchor.ts'
import { readHead } from '../db/audit/auditLog.ts'
import type { OpenRecords } from '../db/file/database.ts'
import { openRecords } from '../db/openRecords.ts'
import { saveAccount } from '../db/tables/accounts.ts'
import { recordConsents } from '../db/tables/consents.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { addPolicyVersion } from '../db/tables/policy.ts'
import { keepPublicKey } from '../db/tables/publicKeys.ts'
import { savePupils } from '../db/tables/pupils.ts'
import { saveSchool } from '../db/tables/school.ts'
import { setAside } from '../db/tables/setAside.ts'
import { addStaffAccount, type StaffAccount, StaffAccountId } from '../db/tables/staffBios.ts'
import { writeKeys } from '../keys/keysFile.ts'
import { shortestPassphrase } from '../keys/passphrase.ts'
import { addOperatorSlot, createSlots, type NewKeys, publicKeysIn } from '../keys/slots.ts'
import { practiceCost, realCost } from '../keys/wrap.ts'
import { beginTries } from '../school/patience.ts'
import { failureOf } from '../school/refusals.ts'
import { hasLostKeys, isSetUp, makeFolder, type SchoolFiles } from '../school/schoolFiles.ts'

/** A school on its first day. */
export interface NewSchool {
  readonly school: School
  /** The first of them sets it up. */
  readonly operators: readonly [Operator, ...Operator[]]
  readonly passphrase: string
  readonly accounts: readonly Account[]
  readonly pupils: readonly Pupil[]
  readonly consents: readonly ConsentFact[]
  /** The policy that it keeps; null until somebody writes it down. */
  readonly policy: PolicyVersion | null
  /** Staff of the practice school who agreed that their bios are looked at. */
  readonly staffAccounts?: readonly { readonly handle: Handle; readonly label: string }[]
}

/**
 * Makes a school's keys and records. The keys are written last: until then there is no school, and a start that was
 * cut off is simply begun again.
 */
export async function createSchool(
  files: SchoolFiles,
  school: NewSchool,
): Promise<Result<{ readonly dataKey: Uint8Array; readonly recoveryCode: string }, Failure>> {
  if (isSetUp(files)) return refused({ kind: 'notNow' })
  if (hasLostKeys(files)) return refused({ kind: 'recordsDamaged' })
  const keys = await keysFor(school)
  if (!keys.ok) return keys
  const { slots, dataKey, recoveryCode } = keys.value
  makeFolder(files)
  // What a start that was cut off has left behind cannot be opened any more: its keys were never written.
  setAside(files.records)
  rmSync(files.anchor, { force: true })
  rmSync(files.witness, { force: true })
  const opened = openRecords(files.records, dataKey)
  if (!opened.ok) return refused(failureOf(opened.error))
  const db = opened.value
  try {
    db.write((write) => {
      writeSchool(db, school)
      for (const [holder, key] of publicKeysIn(slots)) keepPublicKey(write, holder, key)
    })
    await dropAnchor(files, readHead(db), now(), dataKey)
  } finally {
    db.close()
  }
  await beginTries(files.tries)
  await writeKeys(files.keys, slots)
  return ok({ dataKey, recoveryCode })
}

async function keysFor({
  school: { practice },
  operators: [first, ...others],
  passphrase,
}: NewSchool): Promise<Result<NewKeys, Failure>> {
  const weak: Failure = { kind: 'weakPassphrase', shortest: shortestPassphrase }
  const cost = practice ? practiceCost : realCost
  const created = await createSlots(first, passphrase, cost)
  if (!created.ok) return refused(weak)
  let { slots } = created.value
  for (const operator of others) {
    const { dataKey } = created.value
    const added = await addOperatorSlot(slots, dataKey, operator, passphrase, cost)
    if (!added.ok) return refused(weak)
    slots = added.value
  }
  return ok({ ...created.value, slots })
}

function writeSchool(db: OpenRecords, school: NewSchool) {
  const { operators, accounts, pupils, consents, policy, staffAccounts = [] } = school
  db.write((write) => saveSchool(write, school.school))
  for (const operator of operators) db.write((write) => saveOperator(write, operator))
  for (const account of accounts) db.write((write) => saveAccount(write, account))
  db.write((write) => {
    savePupils(write, pupils)
    recordConsents(write, consents)
  })
  const [{ id }] = operators
  for (const staff of staffAccounts)
    db.write((write) => addStaffAccount(write, agreedStaff(staff, id)))
  if (policy !== null)
    db.write((write) =>
      addPolicyVersion(write, { ...policy, recordedBy: id, recordedAt: write.now }),
    )
  db.write((write) => write.audit(id, { kind: 'schoolSetUp', practice: school.school.practice }))
}

function agreedStaff(
  staff: { readonly handle: Handle; readonly label: string },
  addedBy: OperatorId,
): StaffAccount {
  const id = StaffAccountId.parse(randomUUID())
  return { ...staff, id, optedInOn: today(), addedBy, addedAt: now() }
}
