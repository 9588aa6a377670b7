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
import { keyChangeDue } from '../db/tables/keyChangeDue.ts'
import { keepPublicKey, readPublicKeys } from '../db/tables/publicKeys.ts'
import { readSchool } from '../db/tables/school.ts'
import { awaitedFor, waits } from '../keyChange/awaited.ts'
import { changeKey } from '../keyChange/changeKey.ts'
import { finishKeyChange } from '../keyChange/finishKeyChange.ts'
import { readKeys } from '../keys/keysFile.ts'
import { recoveryHolder } from '../keys/slots.ts'
import { wipe } from '../keys/wipe.ts'
import { practiceCost, realCost } from '../keys/wrap.ts'
import type { Log } from '../log.ts'
import { asKnownNow } from './asKnownNow.ts'
import { type Chores, startChores } from './chores.ts'
import { closeDesk } from './closeDesk.ts'
import { createSchool, type NewSchool } from './createSchool.ts'
import type { Desk } from './desk.ts'
import { type Entrant, enter, enterWithCode, failureOfKeys, keysOf } from './enter.ts'
import { openDesk, type Services } from './openDesk.ts'
import { openPatience } from './patience.ts'
import { hasLostKeys, isSetUp, type SchoolFiles, schoolFiles } from './schoolFiles.ts'
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
  /** Whoever sits there is as the records know them now: a role that was taken from them counts no more. */
  desk(): Desk | null
  /** A name for the signing-in that is open, another for each; null while nobody is at the desk. */
  session(): string | null
  /** How often it was locked since it was started: what was begun before a lock is not answered after it. */
  locks(): number
  /** Whether somebody is at the desk or about to be: then a computer that goes to sleep has something to lock. */
  isOpen(): boolean
  status(): Promise<Result<Status, Failure>>
  openPractice(): Promise<Result<Status, Failure>>
  leavePractice(): Promise<Result<Status, Failure>>
  setUpSchool(input: Input<'setUpSchool'>): Promise<Result<Output<'setUpSchool'>, Failure>>
  signIn(input: Input<'signIn'>): Promise<Result<Status, Failure>>
  recover(input: Input<'recover'>): Promise<Result<Status, Failure>>
  /** Locks at once: when this returns nothing is open any more, and what still runs ends behind the sign-in page. */
  lock(): Promise<Result<Status, Failure>>
  /** Answers when nothing is under way any more. */
  ended(): Promise<void>
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

/** `onLeaving` hears, as the first thing of a lock, that somebody gets up from the desk. */
export function createStudio(
  dataFolder: string,
  practice: Practice,
  servicesFor: (which: 'school' | 'practice') => Promise<Services>,
  onLeaving: () => void = () => {},
): Studio {
  const files = {
    school: schoolFiles(dataFolder, 'school'),
    practice: schoolFiles(dataFolder, 'practice'),
  }
  const patience = {
    school: openPatience(files.school),
    practice: openPatience(files.practice),
  }
  let which: 'school' | 'practice' =
    !isSetUp(files.school) && isSetUp(files.practice) ? 'practice' : 'school'
  let desk: Desk | null = null
  let session: string | null = null
  let dataKey: Uint8Array | null = null
  let chores: Chores | null = null
  let log: Log | null = null
  let offered: (FoundBackup & { readonly offer: string }) | null = null

  async function statusNow(): Promise<Result<Status, Failure>> {
    const practising = which === 'practice'
    const practiceTimeline = practising && desk !== null ? await practice.timeline() : null
    const seated = desk && asKnownNow(desk)
    if (seated !== null) {
      return ok({
        stage: 'open',
        practice: practising,
        schoolName: readSchool(seated.db)?.name ?? '',
        operator: seated.operator,
        practiceTimeline,
      })
    }
    // Whoever the records know no longer gets up before anybody else can sit down.
    if (desk !== null) lockNow()
    // While somebody's turn is under way a new key may be being put in place, which only one may do.
    const keys = await (turns > 0 ? readKeys(files[which].keys) : keysOf(files[which]))
    if (!keys.ok && keys.error.kind !== 'missing') return refused(failureOfKeys(keys.error))
    if (!keys.ok && hasLostKeys(files[which])) return refused({ kind: 'recordsDamaged' })
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

  let locks = 0
  let overtaken = () => {}
  let nextLock = new Promise<void>((resolve) => {
    overtaken = resolve
  })

  /** From here on nothing is open: whoever waits for a desk is told, and whoever is about to sit down does not. */
  function lockNow(): void {
    if (session !== null) onLeaving()
    session = null
    locks += 1
    overtaken()
    nextLock = new Promise((resolve) => {
      overtaken = resolve
    })
    const key = dataKey
    void leaveDesk(rememberLocked).then(() => wipe(key))
  }

  const rememberLocked = ({ db, operator }: Desk) =>
    void db.write((write) => write.audit(operator.id, { kind: 'locked' }))

  /** What the desks that were left still end; the next turn waits for it. */
  let ending: Promise<void> = Promise.resolve()

  /** Nobody is at the desk at once; when it answers, nothing reads or writes with its data key any more. */
  function leaveDesk(lastly: (closing: Desk) => void): Promise<void> {
    clearInterval(anchoring)
    const left = desk
    if (left === null) return ending
    const closed = closeDesk(left, chores, lastly)
    desk = null
    dataKey = null
    chores = null
    const before = ending
    ending = closed.catch((error) => void log?.unexpected(error)).then(() => before)
    return ending
  }

  /** A desk at which nothing is done yet, and the data key of its records, under which they may lie only now. */
  async function openWith(
    services: Services,
    { operator, dataKey: key, proven }: Entrant,
  ): Promise<Result<Opened, Failure>> {
    const opened = await openDesk(files[which], key, operator, services, patience[which])
    if (!opened.ok) return opened
    const { db, keys, vault } = opened.value
    for (const [holder, publicKey] of proven) {
      if (readPublicKeys(db).get(holder) !== publicKey)
        db.write((write) => keepPublicKey(write, holder, publicKey))
    }
    if (keyChangeDue(db) === null || waits(awaitedFor(db, await keys.slots()))) {
      return ok({ desk: opened.value, dataKey: key, problem: null })
    }
    await keys.close()
    db.close()
    await vault.close()
    const changed = await keyChanged(files[which], key, services.log)
    const dataKeyNow = changed.ok ? changed.value : key
    if (changed.ok) wipe(key)
    const again = await openDesk(files[which], dataKeyNow, operator, services, patience[which])
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
    since: number,
    first: (seated: Desk) => void,
    whereLocked: (seated: Desk) => void = () => {},
  ): Promise<Result<Failure | null, Failure>> {
    const services = await servicesFor(which)
    log = services.log
    const opened = await openWith(services, entrant)
    if (!opened.ok) wipe(entrant.dataKey)
    if (!opened.ok) return opened
    const { desk: seated } = opened.value
    if (locks !== since) {
      await closeDesk(seated, null, whereLocked)
      wipe(opened.value.dataKey)
      return refused({ kind: 'locked' })
    }
    desk = seated
    // A new key leaves the signing-in what it was.
    session ??= randomUUID()
    dataKey = opened.value.dataKey
    first(seated)
    await seated.anchorAudit()
    if (locks !== since) return refused({ kind: 'locked' })
    seated.postOffice.wakeUp()
    chores = startChores(seated, services)
    seated.accounts.refreshPictures()
    anchoring = setInterval(() => void noteTheEnd(), minute)
    return ok(opened.value.problem)
  }

  async function seat(
    entrant: Entrant,
    since: number,
    kind: 'signedIn' | 'recovered',
  ): Promise<Result<Status, Failure>> {
    const { operator } = entrant
    const seated = await takeSeat(entrant, since, ({ db }) =>
      db.write((write) => write.audit(operator, { kind })),
    )
    return seated.ok ? statusNow() : seated
  }

  async function changeKeyIfReady(since: number): Promise<Failure | null> {
    if (locks !== since || desk === null || dataKey === null) return { kind: 'locked' }
    const { db, keys, operator } = desk
    const slots = await keys.slots()
    if (locks !== since) return { kind: 'locked' }
    if (keyChangeDue(db) === null || waits(awaitedFor(db, slots))) return null
    const entrant = { operator: operator.id, dataKey, proven: new Map() }
    await leaveDesk(() => {})
    const seated = await takeSeat(entrant, since, () => {}, rememberLocked)
    return seated.ok ? seated.value : seated.error
  }

  let turns = 0
  let lastTurn: Promise<unknown> = Promise.resolve()

  /**
   * One after the other: nobody comes in while another does, or while the key of the records is changed. Each is told how
   * often the studio was locked when it was asked for: a lock since then is stronger.
   */
  function inTurn<T>(work: (since: number) => Promise<T>): Promise<T> {
    turns += 1
    const since = locks
    const turn = lastTurn
      .then(() => ending)
      .then(() => work(since))
      .finally(() => {
        turns -= 1
      })
    lastTurn = turn.catch(() => undefined)
    lastAskedAt = since
    return turn
  }

  /** How often the studio was locked when the last turn was asked for. */
  let lastAskedAt = 0

  return {
    desk: () => desk && asKnownNow(desk),
    session: () => session,
    locks: () => locks,
    isOpen: () => desk !== null || turns > 0,
    // A window that asks while somebody comes in, or while the key is changed, is answered when that is done, or locked.
    async status() {
      if (desk === null && lastAskedAt === locks) await Promise.race([lastTurn, nextLock])
      return statusNow()
    },
    openPractice: () => {
      lockNow()
      return inTurn(async () => {
        if (!isSetUp(files.practice)) {
          const created = await createSchool(files.practice, practice.school())
          if (!created.ok) return created
          wipe(created.value.dataKey)
        }
        which = 'practice'
        return statusNow()
      })
    },
    leavePractice: () => {
      lockNow()
      return inTurn(async () => {
        which = 'school'
        return statusNow()
      })
    },
    setUpSchool: (input) =>
      inTurn(async (since) => {
        // The answer holds the printed code, and a page that is loaded anew would never show it.
        if (desk !== null || isSetUp(files.school)) return refused({ kind: 'notNow' })
        const school = newSchool(input)
        const created = await createSchool(files.school, school)
        if (!created.ok) return created
        which = 'school'
        const { dataKey, recoveryCode } = created.value
        const entrant = { operator: school.operators[0].id, dataKey, proven: new Map() }
        const seated = await seat(entrant, since, 'signedIn')
        // The code is shown this once: a lock in the meantime does not take it away.
        const status = !seated.ok && locks !== since ? await statusNow() : seated
        return status.ok ? ok({ recoveryCode, status: status.value }) : status
      }),
    signIn: ({ operator, passphrase }) =>
      inTurn(async (since) => {
        if (desk !== null) return refused({ kind: 'notNow' })
        const tries = patience[which]
        if (!(await mayEnter(operator))) return refused({ kind: 'wrongPassphrase', waitSeconds: 0 })
        const waitSeconds = await tries.begin(operator)
        if (waitSeconds > 0) return refused({ kind: 'wrongPassphrase', waitSeconds })
        const entrant = await enter(files[which], costNow(), operator, passphrase)
        if (!entrant.ok) {
          return refused({ kind: 'wrongPassphrase', waitSeconds: tries.waitSeconds(operator) })
        }
        await tries.succeeded(operator)
        return seat(entrant.value, since, 'signedIn')
      }),
    recover: (input) =>
      inTurn(async (since) => {
        if (desk !== null) return refused({ kind: 'notNow' })
        const tries = patience[which]
        const waitSeconds = await tries.begin(recoveryHolder)
        if (waitSeconds > 0) return refused({ kind: 'tooManyTries', waitSeconds })
        const entrant = await enterWithCode(files[which], costNow(), input)
        if (!entrant.ok) {
          if (!isWrongTry(entrant.error)) await tries.takeBack(recoveryHolder)
          return entrant
        }
        // Whoever has the code has just given themselves a passphrase.
        for (const way of [recoveryHolder, input.operator] as const) await tries.succeeded(way)
        return seat(entrant.value, since, 'recovered')
      }),
    lock() {
      lockNow()
      return statusNow()
    },
    async ended() {
      await lastTurn
      await ending
    },
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
      inTurn(async (since) => {
        if (desk !== null || offered?.offer !== offer) return refused({ kind: 'notNow' })
        const place = offered.manifest.practice ? 'practice' : 'school'
        const tries = patience[place]
        const way = wish.opens.with === 'passphrase' ? wish.operator : recoveryHolder
        if (offered.keys.operators.every(({ operator }) => operator !== wish.operator)) {
          return refused({ kind: 'notAllowed' })
        }
        const waitSeconds = await tries.begin(way)
        if (waitSeconds > 0) return refused({ kind: 'tooManyTries', waitSeconds })
        await finishKeyChange(files[place])
        const restored = await restoreBackup(offered, files[place], wish)
        if (!restored.ok) {
          if (!isWrongTry(restored.error)) await tries.takeBack(way)
          return restored
        }
        await tries.succeeded(way)
        offered = null
        which = place
        const entrant = { operator: wish.operator, dataKey: restored.value, proven: new Map() }
        return seat(entrant, since, 'signedIn')
      }),
  }

  /** Only people whose passphrase could be right are counted. */
  async function mayEnter(whom: OperatorId): Promise<boolean> {
    const keys = await keysOf(files[which])
    return keys.ok && keys.value.operators.some(({ operator }) => operator === whom)
  }

  function costNow() {
    return which === 'practice' ? practiceCost : realCost
  }
}

/** A slip that the code itself shows tells nobody anything, and what came after the right one is no wrong try. */
function isWrongTry(failure: Failure): boolean {
  if (failure.kind === 'wrongRecoveryCode') return !failure.mistyped
  return failure.kind === 'wrongPassphrase'
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
