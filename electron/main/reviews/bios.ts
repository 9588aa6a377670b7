import { randomUUID } from 'node:crypto'
import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { StaffBios } from '../../contract/reviewRequests.ts'
import type { Account } from '../../core/account.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { type BioState, readBio } from '../../core/reviews/bio.ts'
import { now, today } from '../clock.ts'
import { listAccounts } from '../db/tables/accounts.ts'
import {
  addBioCheck,
  addStaffAccount,
  listBioChecks,
  listStaffAccounts,
  removeStaffAccount,
  type StaffAccount,
  StaffAccountId,
} from '../db/tables/staffBios.ts'
import type { XUser } from '../posting/gateway.ts'
import type { ConnectedAccounts } from '../signedIn/connectedAccounts.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import { followerNameOf } from './followersView.ts'
import { notRead, stampOf } from './mine.ts'
import type { Reviewing } from './reviewing.ts'

type CheckingBios = Reviewing & ConnectedAccounts

/** Who is listed, and what each check found (P12). */
export function staffBios(desk: CheckingBios): StaffBios {
  const checks = listBioChecks(desk.db)
  return {
    mayCheck: asking(desk) !== null,
    staff: listStaffAccounts(desk.db).map(({ addedBy, ...staff }) => ({
      ...staff,
      addedBy: followerNameOf(desk, addedBy),
      checks: checks
        .filter((check) => check.staff === staff.id)
        .slice(0, 12)
        .map(({ state, at, by }) => ({ state, at, by: followerNameOf(desk, by) })),
      difference: desk.reviewing.differences.get(staff.id) ?? null,
    })),
  }
}

/** In whose name X is asked: the first account that whoever is at the desk may use. */
function asking({ db, operator, accounts }: SignedIn & ConnectedAccounts): Account | null {
  const own = listAccounts(db).filter(({ operators }) => operators.includes(operator.id))
  return own.find(({ id }) => accounts.isConnected(id)) ?? own[0] ?? null
}

/** Lists somebody who agreed to it: an account is tied to a person only with their leave. */
export function listStaffAccount(
  desk: CheckingBios,
  { handle, label, optedInOn }: Omit<Input<'addStaffAccount'>, 'agreed'>,
): Result<StaffBios, Failure> {
  if (optedInOn > today()) return refused({ kind: 'notNow' })
  const { db, operator } = desk
  const staff: StaffAccount = {
    id: StaffAccountId.parse(randomUUID()),
    handle,
    label,
    optedInOn,
    addedBy: operator.id,
    addedAt: now(),
  }
  const added = db.write((write) => {
    if (!addStaffAccount(write, staff)) return false
    write.audit(operator.id, { kind: 'staffAccountListed', staff: staff.id })
    return true
  })
  return added ? ok(staffBios(desk)) : refused({ kind: 'alreadyListed' })
}

export function forgetStaffAccount(desk: CheckingBios, id: string): Result<StaffBios, Failure> {
  const { db, operator } = desk
  const staff = StaffAccountId.parse(id)
  db.write((write) => {
    if (removeStaffAccount(write, staff)) {
      write.audit(operator.id, { kind: 'staffAccountRemoved', staff })
    }
  })
  desk.reviewing.differences.delete(staff)
  return ok(staffBios(desk))
}

const mostNames = 100

/** Reads every listed bio as X shows it now, and keeps what it is, not what it says. */
export async function checkBios(desk: CheckingBios): Promise<Result<StaffBios, Failure>> {
  const account = asking(desk)
  if (account === null) return refused({ kind: 'notAllowed' })
  const staff = listStaffAccounts(desk.db)
  const users = new Map<string, XUser>()
  for (let from = 0; from < staff.length; from += mostNames) {
    const some = staff.slice(from, from + mostNames).map(({ handle }) => handle)
    const asked = await desk.reviewing.x(account).usersByName(some)
    if (!desk.db.open) return refused({ kind: 'locked' })
    if (!asked.ok) return refused(notRead(asked.error))
    for (const user of asked.value.found) users.set(user.handle.toLowerCase(), user)
  }
  keepStates(desk, staff, users)
  return ok(staffBios(desk))
}

function keepStates(
  desk: CheckingBios,
  staff: readonly StaffAccount[],
  users: ReadonlyMap<string, XUser>,
): void {
  const { db, operator } = desk
  const stamp = stampOf(desk)
  db.write((write) => {
    const counts: Record<BioState, number> = {
      pass: 0,
      nearly: 0,
      missing: 0,
      notFound: 0,
      protected: 0,
    }
    for (const { id, handle } of staff) {
      const state = stateOf(desk, id, users.get(handle.toLowerCase()))
      counts[state] += 1
      addBioCheck(write, id, state, stamp)
    }
    if (staff.length > 0) write.audit(operator.id, { kind: 'biosChecked', ...counts })
  })
}

function stateOf(
  { reviewing }: Pick<Reviewing, 'reviewing'>,
  id: StaffAccountId,
  user: XUser | undefined,
): BioState {
  reviewing.differences.delete(id)
  if (user === undefined) return 'notFound'
  if (user.isProtected) return 'protected'
  const reading = readBio(user.bio)
  if (reading.state === 'nearly') reviewing.differences.set(id, reading.difference)
  return reading.state
}
