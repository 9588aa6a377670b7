import { randomUUID } from 'node:crypto'
import type { Input, Output } from '../../contract/contract.ts'
import type { Status } from '../../contract/deskRequests.ts'
import type { Failure } from '../../contract/failure.ts'
import { Account, AccountId } from '../../core/account.ts'
import { Operator, OperatorId } from '../../core/operator.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { policyDefaults } from '../../core/school.ts'
import { type FoundBackup, findBackup } from '../backup/readBackup.ts'
import { restoreBackup } from '../backup/restoreBackup.ts'
import { keyChangeDue } from '../db/keyChangeDue.ts'
import { keepPublicKey, readPublicKeys } from '../db/publicKeys.ts'
import { readSchool } from '../db/school.ts'
import { remember } from '../history/remember.ts'
import { awaitedFor, waits } from '../keyChange/awaited.ts'
import { changeKey } from '../keyChange/changeKey.ts'
import { finishKeyChange } from '../keyChange/finishKeyChange.ts'
import { practiceCost, realCost } from '../keys/wrap.ts'
import type { Log } from '../log.ts'
import { type Chores, startChores } from './chores.ts'
import { createSchool, type NewSchool } from './createSchool.ts'
import type { Desk } from './desk.ts'
import { type Entrant, enter, enterWithCode, failureOfKeys, keysOf } from './enter.ts'
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
  /** Whether somebody is at the desk or about to be: then a computer that goes to sleep has something to lock. */
  isOpen(): boolean
  status(): Promise<Result<Status, Failure>>
  openPractice(): Promise<Result<Status, Failure>>
  leavePractice(): Promise<Result<Status, Failure>>
  setUpSchool(input: Input<'setUpSchool'>): Promise<Result<Output<'setUpSchool'>, Failure>>
  signIn(input: Input<'signIn'>): Promise<Result<Status, Failure>>
  recover(input: Input<'recover'>): Promise<Result<Status, Failure>>
  lock(): Promise<Result<Status, Failure>>
  /**
   * Gives the records the new key that they were wished, where nobody is waited for any more: whoever is at the desk gets
   * up for a moment and sits down again. Null where there is nothing to do; a failure leaves the key as it was.
   */
  changeKeyIfReady(): Promise<Failure | null>
  /** Looks at the folder that a person chose; null where they chose none. */
  offerBackup(folder: string | null): Promise<Result<Output<'chooseBackup'>, Failure>>
  restoreBackup(input: Input<'restoreBackup'>): Promise<Result<Status, Failure>>
}

/** How often the log's end is noted while the studio is open, in milliseconds: so much can be cut off unnoticed. */
const minute = 60_000

/** A desk that was opened, the data key of its records, and why that is still the one of before where it should not be. */
interface Opened {
  readonly desk: Desk
  readonly dataKey: Uint8Array
  readonly problem: Failure | null
}

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
  let dataKey: Uint8Array | null = null
  let chores: Chores | null = null
  let offered: (FoundBackup & { readonly offer: string }) | null = null

  async function statusNow(): Promise<Result<Status, Failure>> {
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
    const keys = await keysOf(files[which])
    if (!keys.ok && keys.error.kind !== 'missing') return refused(failureOfKeys(keys.error))
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
    await leaveDesk(({ db, operator }) => remember(db, operator.id, { kind: 'locked' }))
  }

  /** Ends all work at the desk; when it answers, nothing reads or writes with its data key any more. */
  async function leaveDesk(lastly: (closing: Desk) => void): Promise<void> {
    clearInterval(anchoring)
    const closing = desk
    desk = null
    dataKey = null
    if (closing === null) return
    try {
      closing.accounts.giveUp()
      closing.importTray.stopReading()
      await chores?.stop()
      await closing.postOffice.stop()
      await closing.keys.close()
      lastly(closing)
      await closing.anchorAudit()
    } finally {
      closing.db.close()
    }
  }

  /** A desk at which nothing is done yet, and the data key of its records, under which they may lie only now. */
  async function openWith(
    services: Services,
    { operator, dataKey: key, proven }: Entrant,
  ): Promise<Result<Opened, Failure>> {
    const opened = await openDesk(files[which], key, operator, services)
    if (!opened.ok) return opened
    const { db, keys } = opened.value
    for (const [holder, publicKey] of proven) {
      if (readPublicKeys(db).get(holder) !== publicKey) keepPublicKey(db, holder, publicKey)
    }
    if (keyChangeDue(db) === null || waits(awaitedFor(db, await keys.slots()))) {
      return ok({ desk: opened.value, dataKey: key, problem: null })
    }
    await keys.close()
    db.close()
    const changed = await keyChanged(files[which], key, services.log)
    const dataKeyNow = changed.ok ? changed.value : key
    const again = await openDesk(files[which], dataKeyNow, operator, services)
    if (!again.ok) return again
    return ok({
      desk: again.value,
      dataKey: dataKeyNow,
      problem: changed.ok ? null : changed.error,
    })
  }

  /** Sits somebody down; answers why the key that was wished for could not be changed, null where it was or none was. */
  async function takeSeat(
    entrant: Entrant,
    first: (seated: Desk) => void,
  ): Promise<Result<Failure | null, Failure>> {
    const services = await servicesFor(which)
    const opened = await openWith(services, entrant)
    if (!opened.ok) return opened
    const { desk: seated } = opened.value
    desk = seated
    dataKey = opened.value.dataKey
    first(seated)
    await seated.anchorAudit()
    seated.postOffice.wakeUp()
    chores = startChores(seated, services)
    seated.accounts.refreshPictures()
    anchoring = setInterval(() => void noteTheEnd(), minute)
    return ok(opened.value.problem)
  }

  async function seat(
    entrant: Entrant,
    kind: 'signedIn' | 'recovered',
  ): Promise<Result<Status, Failure>> {
    const { operator } = entrant
    const seated = await takeSeat(entrant, ({ db }) => remember(db, operator, { kind }))
    return seated.ok ? statusNow() : seated
  }

  async function changeKeyIfReady(): Promise<Failure | null> {
    if (desk === null || dataKey === null) return { kind: 'locked' }
    const { db, keys, operator } = desk
    if (keyChangeDue(db) === null || waits(awaitedFor(db, await keys.slots()))) return null
    const entrant = { operator: operator.id, dataKey, proven: new Map() }
    await leaveDesk(() => {})
    const seated = await takeSeat(entrant, () => {})
    return seated.ok ? seated.value : seated.error
  }

  let turns = 0
  let lastTurn: Promise<unknown> = Promise.resolve()

  /** One after the other: nobody comes in while another does, or while the key of the records is changed. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    turns += 1
    const turn = lastTurn.then(work).finally(() => {
      turns -= 1
    })
    lastTurn = turn.catch(() => undefined)
    return turn
  }

  return {
    desk: () => desk,
    isOpen: () => desk !== null || turns > 0,
    // A window that asks while the key is changed is answered when it is: two would put the same files in place.
    status: () => inTurn(statusNow),
    openPractice: () =>
      inTurn(async () => {
        await closeDesk()
        if (!isSetUp(files.practice)) {
          const created = await createSchool(files.practice, practice.school())
          if (!created.ok) return created
        }
        which = 'practice'
        return statusNow()
      }),
    leavePractice: () =>
      inTurn(async () => {
        await closeDesk()
        which = 'school'
        return statusNow()
      }),
    setUpSchool: (input) =>
      inTurn(async () => {
        if (isSetUp(files.school)) return refused({ kind: 'notNow' })
        await closeDesk()
        const school = newSchool(input)
        const created = await createSchool(files.school, school)
        if (!created.ok) return created
        which = 'school'
        const { dataKey, recoveryCode } = created.value
        const entrant = { operator: school.operators[0].id, dataKey, proven: new Map() }
        const seated = await seat(entrant, 'signedIn')
        return seated.ok ? ok({ recoveryCode, status: seated.value }) : seated
      }),
    signIn: ({ operator, passphrase }) =>
      inTurn(async () => {
        if (desk !== null) return refused({ kind: 'notNow' })
        const waitSeconds = patience.waitSeconds(Date.now())
        if (waitSeconds > 0) return refused({ kind: 'wrongPassphrase', waitSeconds })
        // Counted before it is tried, so that many tries at once cost as much as one after the other.
        patience.failed(Date.now())
        const entrant = await enter(files[which], costNow(), operator, passphrase)
        if (!entrant.ok) {
          return refused({
            kind: 'wrongPassphrase',
            waitSeconds: patience.waitSeconds(Date.now()),
          })
        }
        patience.succeeded()
        return seat(entrant.value, 'signedIn')
      }),
    recover: (input) =>
      inTurn(async () => {
        if (desk !== null) return refused({ kind: 'notNow' })
        const entrant = await enterWithCode(files[which], costNow(), input)
        return entrant.ok ? seat(entrant.value, 'recovered') : entrant
      }),
    lock: () =>
      inTurn(async () => {
        await closeDesk()
        return statusNow()
      }),
    changeKeyIfReady: () => inTurn(changeKeyIfReady),
    async offerBackup(folder) {
      if (desk !== null || turns > 0) return refused({ kind: 'notNow' })
      if (folder === null) return ok(null)
      const found = await findBackup(folder)
      if (!found.ok) return refused({ kind: 'backupRefused', because: found.error })
      const { manifest, keys } = found.value
      offered = { ...found.value, offer: randomUUID() }
      return ok({
        offer: offered.offer,
        madeAt: manifest.madeAt,
        practice: manifest.practice,
        operators: keys.operators.map(({ operator, name }) => ({ id: operator, name })),
        schoolExists: isSetUp(manifest.practice ? files.practice : files.school),
      })
    },
    restoreBackup: ({ offer, ...wish }) =>
      inTurn(async () => {
        if (desk !== null || offered?.offer !== offer) return refused({ kind: 'notNow' })
        const waitSeconds = patience.waitSeconds(Date.now())
        if (waitSeconds > 0) return refused({ kind: 'wrongPassphrase', waitSeconds })
        patience.failed(Date.now())
        const place = offered.manifest.practice ? 'practice' : 'school'
        await finishKeyChange(files[place])
        const restored = await restoreBackup(offered, files[place], wish)
        if (!restored.ok) return restored
        patience.succeeded()
        offered = null
        which = place
        const entrant = { operator: wish.operator, dataKey: restored.value, proven: new Map() }
        return seat(entrant, 'signedIn')
      }),
  }

  function costNow() {
    return which === 'practice' ? practiceCost : realCost
  }
}

/** A new key for the records; what the disk or the system said goes to the log, and the key stays. */
async function keyChanged(
  files: SchoolFiles,
  dataKey: Uint8Array,
  log: Log,
): Promise<Result<Uint8Array, Failure>> {
  try {
    return await changeKey(files, dataKey)
  } catch (error) {
    return refused({ kind: 'unexpected', reference: log.unexpected(error) })
  }
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
    policy: null,
  }
}
