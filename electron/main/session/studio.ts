import { randomUUID } from 'node:crypto'
import type { Input, Output } from '../../contract/contract.ts'
import type { Status } from '../../contract/deskRequests.ts'
import type { Failure } from '../../contract/failure.ts'
import { Account, AccountId } from '../../core/account.ts'
import { Operator, OperatorId } from '../../core/operator.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { policyDefaults } from '../../core/school.ts'
import { readSchool } from '../db/school.ts'
import { remember } from '../history/remember.ts'
import { readKeys, writeKeys } from '../keys/keysFile.ts'
import { shortestPassphrase } from '../keys/passphrase.ts'
import { replacePassphrase, unlockWithPassphrase, unlockWithRecoveryCode } from '../keys/slots.ts'
import { createSchool, type NewSchool } from './createSchool.ts'
import type { Desk } from './desk.ts'
import { openDesk, type Services } from './openDesk.ts'
import { createPatience } from './patience.ts'
import { isSetUp, type SchoolFiles, schoolFiles } from './schoolFiles.ts'
import { readWaiting } from './waitingFile.ts'

/** The practice school, as the one line that imports it hands it over. */
export interface Practice {
  readonly school: () => NewSchool
  readonly passphrase: string
  /** Where practice X shows its timeline; starts it if need be. */
  readonly timeline: () => Promise<string>
}

/** Who is at the desk, if anybody: the only state that main keeps between two requests. */
export interface Studio {
  desk(): Desk | null
  status(): Promise<Result<Status, Failure>>
  openPractice(): Promise<Result<Status, Failure>>
  leavePractice(): Promise<Result<Status, Failure>>
  setUpSchool(input: Input<'setUpSchool'>): Promise<Result<Output<'setUpSchool'>, Failure>>
  signIn(input: Input<'signIn'>): Promise<Result<Status, Failure>>
  recover(input: Input<'recover'>): Promise<Result<Status, Failure>>
  lock(): Promise<Result<Status, Failure>>
}

/** How often the log's end is noted while the studio is open, in milliseconds: so much can be cut off unnoticed. */
const minute = 60_000

export function createStudio(
  dataFolder: string,
  practice: Practice,
  servicesFor: (which: 'school' | 'practice') => Promise<Services>,
): Studio {
  const files = {
    school: schoolFiles(dataFolder, 'school'),
    practice: schoolFiles(dataFolder, 'practice'),
  }
  const patience = createPatience()
  let which: 'school' | 'practice' =
    !isSetUp(files.school) && isSetUp(files.practice) ? 'practice' : 'school'
  let desk: Desk | null = null

  async function status(): Promise<Result<Status, Failure>> {
    const practising = which === 'practice'
    if (desk !== null) {
      return ok({
        stage: 'open',
        practice: practising,
        schoolName: readSchool(desk.db)?.name ?? '',
        operator: desk.operator,
        practiceTimeline: practising ? await practice.timeline() : null,
      })
    }
    const keys = await readKeys(files[which].keys)
    if (!keys.ok && keys.error.kind === 'damaged') return refused({ kind: 'recordsDamaged' })
    if (!keys.ok) return ok({ stage: 'firstStart' })
    return ok({
      stage: 'locked',
      practice: practising,
      schoolName: practising ? 'Practice school' : '',
      operators: keys.value.operators.map(({ operator, name }) => ({ id: operator, name })),
      practicePassphrase: practising ? practice.passphrase : null,
      waiting: readWaiting(files[which].waiting),
    })
  }

  let anchoring: ReturnType<typeof setInterval> | undefined

  /** A note that the disk does not take now is written a minute later: nothing waits for it. */
  async function noteTheEnd(): Promise<void> {
    await desk?.anchorAudit().catch(() => undefined)
  }

  async function closeDesk(): Promise<void> {
    clearInterval(anchoring)
    const closing = desk
    desk = null
    if (closing === null) return
    try {
      closing.accounts.giveUp()
      await closing.postOffice.stop()
      remember(closing.db, closing.operator.id, { kind: 'locked' })
      await closing.anchorAudit()
    } finally {
      closing.db.close()
    }
  }

  async function seat(
    operator: OperatorId,
    dataKey: Uint8Array,
    kind: 'signedIn' | 'recovered',
  ): Promise<Result<Status, Failure>> {
    const opened = await openDesk(files[which], dataKey, operator, await servicesFor(which))
    if (!opened.ok) return opened
    desk = opened.value
    remember(desk.db, operator, { kind })
    await desk.anchorAudit()
    desk.postOffice.wakeUp()
    anchoring = setInterval(() => void noteTheEnd(), minute)
    return status()
  }

  return {
    desk: () => desk,
    status,
    async openPractice() {
      await closeDesk()
      if (!isSetUp(files.practice)) {
        const created = await createSchool(files.practice, practice.school())
        if (!created.ok) return created
      }
      which = 'practice'
      return status()
    },
    async leavePractice() {
      await closeDesk()
      which = 'school'
      return status()
    },
    async setUpSchool(input) {
      if (isSetUp(files.school)) return refused({ kind: 'notNow' })
      await closeDesk()
      const school = newSchool(input)
      const created = await createSchool(files.school, school)
      if (!created.ok) return created
      which = 'school'
      const seated = await seat(school.operators[0].id, created.value.dataKey, 'signedIn')
      if (!seated.ok) return seated
      return ok({ recoveryCode: created.value.recoveryCode, status: seated.value })
    },
    async signIn({ operator, passphrase }) {
      if (desk !== null) return refused({ kind: 'notNow' })
      const waitSeconds = patience.waitSeconds(Date.now())
      if (waitSeconds > 0) return refused({ kind: 'wrongPassphrase', waitSeconds })
      const dataKey = await unlock(files[which], operator, passphrase)
      if (!dataKey.ok) {
        patience.failed(Date.now())
        return refused({
          kind: 'wrongPassphrase',
          waitSeconds: patience.waitSeconds(Date.now()),
        })
      }
      patience.succeeded()
      return seat(operator, dataKey.value, 'signedIn')
    },
    async recover({ recoveryCode, operator, newPassphrase }) {
      if (desk !== null) return refused({ kind: 'notNow' })
      const keys = await readKeys(files[which].keys)
      if (!keys.ok) return refused({ kind: 'recordsDamaged' })
      const dataKey = await unlockWithRecoveryCode(keys.value, recoveryCode)
      if (!dataKey.ok) {
        const mistyped = dataKey.error.kind === 'mistyped'
        return refused({ kind: 'wrongRecoveryCode', mistyped })
      }
      const replaced = await replacePassphrase(keys.value, dataKey.value, operator, newPassphrase)
      if (!replaced.ok) return refused({ kind: 'weakPassphrase', shortest: shortestPassphrase })
      await writeKeys(files[which].keys, replaced.value)
      return seat(operator, dataKey.value, 'recovered')
    },
    async lock() {
      await closeDesk()
      return status()
    },
  }
}

async function unlock(
  files: SchoolFiles,
  operator: OperatorId,
  passphrase: string,
): Promise<Result<Uint8Array, unknown>> {
  const keys = await readKeys(files.keys)
  return keys.ok ? unlockWithPassphrase(keys.value, operator, passphrase) : keys
}

function newSchool(input: Input<'setUpSchool'>): NewSchool {
  const first = Operator.parse({
    id: OperatorId.parse(randomUUID()),
    name: input.operatorName,
    role: 'administrator',
  })
  return {
    school: { name: input.schoolName, practice: false, ...policyDefaults, staff: [] },
    operators: [first],
    passphrase: input.passphrase,
    accounts: input.accounts.map(({ handle, label }) =>
      Account.parse({
        id: AccountId.parse(randomUUID()),
        handle,
        label,
        yearGroups: [],
        operators: [first.id],
      }),
    ),
    pupils: [],
    consents: [],
  }
}
