import { randomUUID } from 'node:crypto'
import type { Input, Output } from '../../contract/contract.ts'
import type { Status } from '../../contract/deskRequests.ts'
import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { type FoundBackup, findBackup } from '../backup/readBackup.ts'
import { readSchool } from '../db/tables/school.ts'
import { readKeys } from '../keys/keysFile.ts'
import { wipe } from '../keys/wipe.ts'
import { hasLostKeys, isSetUp } from '../school/schoolFiles.ts'
import { createChair } from './chair.ts'
import { createSchool, type NewSchool } from './createSchool.ts'
import type { Desk } from './desk.ts'
import { comeIn, comeInWithBackup, comeInWithCode, doorOf } from './door.ts'
import { type Entrant, failureOfKeys, slotsAt } from './enter.ts'
import { newSchool } from './newSchool.ts'
import type { Services } from './openDesk.ts'
import { sessionOf, type Which } from './seat.ts'
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
  /** Answers when the end of the log is noted outside the records, as far as their acts have asked for it. */
  noted(): Promise<void>
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

/** `onLeaving` hears, as the first thing of a lock, that somebody gets up from the desk. */
export function createStudio(
  dataFolder: string,
  practice: Practice,
  servicesFor: (which: Which) => Promise<Services>,
  onLeaving: () => void = () => {},
): Studio {
  const doors = { school: doorOf(dataFolder, 'school'), practice: doorOf(dataFolder, 'practice') }
  const practisesOnly = !isSetUp(doors.school.files) && isSetUp(doors.practice.files)
  const chair = createChair(practisesOnly ? 'practice' : 'school', doors, servicesFor, onLeaving)
  const { turns } = chair
  let offered: (FoundBackup & { readonly offer: string }) | null = null

  async function statusNow(): Promise<Result<Status, Failure>> {
    const practising = chair.seat().which === 'practice'
    const practiceTimeline = practising && chair.isTaken() ? await practice.timeline() : null
    const seated = chair.desk()
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
    if (chair.isTaken()) chair.lock()
    const { files } = doors[chair.seat().which]
    // While somebody's turn is under way a new key may be being put in place, which only one may do.
    const keys = await (turns.areUnderWay() ? readKeys(files.keys) : slotsAt(files))
    if (!keys.ok && keys.error.kind !== 'missing') return refused(failureOfKeys(keys.error))
    if (!keys.ok && hasLostKeys(files)) return refused({ kind: 'recordsDamaged' })
    if (!keys.ok) return ok({ stage: 'firstStart' })
    return ok({
      stage: 'locked',
      practice: practising,
      schoolName: practising ? 'Practice school' : '',
      operators: keys.value.operators.map(({ operator, name }) => ({ id: operator, name })),
      practicePassphrase: practising ? practice.passphrase : null,
      waiting: readWaiting(files.waiting),
    })
  }

  async function signInAs(
    entrant: Result<Entrant, Failure>,
    since: number,
    kind: 'signedIn' | 'recovered',
  ): Promise<Result<Status, Failure>> {
    if (!entrant.ok) return entrant
    const { operator } = entrant.value
    const seated = await chair.sitDown(entrant.value, since, ({ db }) =>
      db.write((write) => write.audit(operator, { kind })),
    )
    return seated.ok ? statusNow() : seated
  }

  function goTo(which: Which): Promise<Result<Status, Failure>> {
    chair.goTo(which)
    return statusNow()
  }

  /** For whoever comes in while nobody is there. */
  function whileShut<T>(
    work: (since: number) => Promise<Result<T, Failure>>,
  ): Promise<Result<T, Failure>> {
    return turns.take(async (since) =>
      chair.seat().at === 'shut' ? work(since) : refused({ kind: 'notNow' }),
    )
  }

  return {
    desk: chair.desk,
    session: () => sessionOf(chair.seat()),
    locks: () => chair.seat().locks,
    noted: async () => chair.desk()?.audit.noted(),
    isOpen: () => chair.isTaken() || turns.areUnderWay(),
    // A window that asks while somebody comes in, or while the key is changed, is answered when that is done, or locked.
    async status() {
      if (!chair.isTaken()) await turns.lastOrLock()
      return statusNow()
    },
    openPractice() {
      chair.lock()
      return turns.take(async () => {
        const { files } = doors.practice
        const created = isSetUp(files) ? null : await createSchool(files, practice.school())
        if (created?.ok === false) return created
        if (created !== null) wipe(created.value.dataKey)
        return goTo('practice')
      })
    },
    leavePractice() {
      chair.lock()
      return turns.take(() => goTo('school'))
    },
    setUpSchool: (input) =>
      whileShut(async (since) => {
        const { files } = doors.school
        // The answer holds the printed code, and a page that is loaded anew would never show it.
        if (isSetUp(files)) return refused({ kind: 'notNow' })
        const school = newSchool(input)
        const created = await createSchool(files, school)
        if (!created.ok) return created
        chair.goTo('school')
        const { dataKey, recoveryCode } = created.value
        const entrant = ok({ operator: school.operators[0].id, dataKey, proven: new Map() })
        const seated = await signInAs(entrant, since, 'signedIn')
        // The code is shown this once: a lock in the meantime does not take it away.
        const status = !seated.ok && chair.seat().locks !== since ? await statusNow() : seated
        return status.ok ? ok({ recoveryCode, status: status.value }) : status
      }),
    signIn: (input) =>
      whileShut(async (since) =>
        signInAs(await comeIn(doors[chair.seat().which], input), since, 'signedIn'),
      ),
    recover: (input) =>
      whileShut(async (since) =>
        signInAs(await comeInWithCode(doors[chair.seat().which], input), since, 'recovered'),
      ),
    lock() {
      chair.lock()
      return statusNow()
    },
    ended: chair.ended,
    changeKeyIfReady: () => turns.take(chair.changeKeyIfReady),
    async offerBackup(folder) {
      if (chair.isTaken() || turns.areUnderWay()) return refused({ kind: 'notNow' })
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
        schoolExists: isSetUp(doors[manifest.practice ? 'practice' : 'school'].files),
      })
    },
    restoreBackup: ({ offer, ...wish }) =>
      whileShut(async (since) => {
        if (offered?.offer !== offer) return refused({ kind: 'notNow' })
        const which = offered.manifest.practice ? 'practice' : 'school'
        const entrant = await comeInWithBackup(doors[which], offered, wish)
        if (!entrant.ok) return entrant
        offered = null
        chair.goTo(which)
        return signInAs(entrant, since, 'signedIn')
      }),
  }
}
