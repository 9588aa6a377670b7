import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Channel, channels } from '../../contract/channels.ts'
import { contract } from '../../contract/contract.ts'
import { Role } from '../../core/operator.ts'
import { refused } from '../../core/result.ts'
import type { Who } from '../../core/rights.ts'
import { saveOperator } from '../db/tables/operators.ts'
import type { Desk } from '../session/desk.ts'
import { anyPage, neverLocked, scratchPage } from '../testing/scratchPages.ts'
import { alex, claire, head } from '../testing/scratchStaff.ts'
import { studioOfThree } from '../testing/scratchStudio.ts'
import { type Handlers, serve } from './serve.ts'

/** What was decided, written down a second time on purpose: a right that is lowered in the contract shows here. */
const decided: Readonly<Record<Exclude<Who, 'signedIn'>, readonly Channel[]>> = {
  anybody: [
    'status',
    'openPractice',
    'leavePractice',
    'lock',
    'readPreferences',
    'keepPreferences',
  ],
  signedOut: ['setUpSchool', 'signIn', 'recover', 'chooseBackup', 'restoreBackup'],
  approver: [
    ...(['approveWaiting', 'sendBackWaiting', 'resumePosting', 'confirmConsent'] as const),
    ...(['addStaffAccount', 'removeStaffAccount'] as const),
  ],
  administrator: [
    // the school's settings and its policy
    ...(['saveSettings', 'replaceHandles', 'setApproverRule', 'setThinkingSeconds'] as const),
    ...(['setReviewDays', 'recordPolicy', 'goOnWithoutX', 'answerLogDoubt'] as const),
    // accounts and staff
    ...(['saveClientId', 'connectAccount', 'disconnectAccount'] as const),
    ...(['addOperator', 'changeOperator', 'removeOperator', 'resetPassphrase'] as const),
    ...(['readRecordsKey', 'changeRecordsKey', 'replaceRecoveryCode'] as const),
    // what is kept
    ...(['chooseBackupFolder', 'keepBackups', 'saveKeeping', 'eraseDueNow'] as const),
    // the register
    ...(['chooseRegisterFiles', 'addToImport', 'changeImport', 'sayPhotographRule'] as const),
    'stopReadingRegister',
    ...(['applyImport', 'undoImport', 'rollOver', 'erasePupil', 'liftNeverShown'] as const),
    ...(['readPupilReport', 'savePupilTable'] as const),
  ],
}
const decidedFor = (channel: Channel): Who =>
  (['anybody', 'signedOut', 'approver', 'administrator'] as const).find((who) =>
    decided[who].includes(channel),
  ) ?? 'signedIn'

test('every channel says who may use it, and it is what was decided', () => {
  const said = Object.fromEntries(channels.map((channel) => [channel, contract[channel].who]))
  expect(said).toEqual(Object.fromEntries(channels.map((one) => [one, decidedFor(one)])))
})

/** What main answers before anything else, from what was decided; null where the request goes on. */
function refusalOf(channel: Channel, role: Role | null) {
  const who = decidedFor(channel)
  if (who === 'anybody') return null
  if (who === 'signedOut') return role === null ? null : 'notNow'
  if (role === null) return 'locked'
  const may: Readonly<Record<string, readonly Role[]>> = {
    signedIn: ['poster', 'approver', 'administrator'],
    approver: ['approver', 'administrator'],
    administrator: ['administrator'],
  }
  return may[who]?.includes(role) ? null : 'notAllowed'
}

test('property: a forged call by the wrong role, or with nobody signed in, is refused before its input does anything', async () => {
  const { studio, signIn } = await studioOfThree()
  const desk = await signIn(head.id)
  const reached: Channel[] = []
  /** Each of them writes, and then breaks: whoever reaches one is seen in the records. */
  const handlers = Object.fromEntries(
    channels.map((channel) => [
      channel,
      () => {
        reached.push(channel)
        desk.db.write((write) => saveOperator(write, { ...alex, name: `Alex ${reached.length}` }))
        throw new Error(`${channel} was reached.`)
      },
    ]),
  ) as unknown as Handlers
  const written = () => desk.db.prepare('SELECT total_changes()').pluck().get()
  const rows = () => desk.db.prepare('SELECT * FROM operators ORDER BY id').all()
  const people = [null, ...Role.options]
  for (const channel of channels) {
    for (const role of people) {
      const deskNow = (): Desk | null => role && { ...desk, operator: { ...desk.operator, role } }
      const answer = serve(
        handlers,
        () => true,
        anyPage,
        { unexpected: () => 'abcd1234' },
        neverLocked(deskNow),
      )
      const kind = refusalOf(channel, role)
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.constant({}), fc.anything()), async (input) => {
          reached.length = 0
          const [before, were] = [written(), rows()]
          const reply = await answer('window', { page: scratchPage, channel, input })
          if (kind === null) {
            expect(reply).toMatchObject({ error: { reference: 'abcd1234' } })
          } else {
            expect(reply, `${channel} by ${role}`).toEqual(refused({ kind }))
            expect(reached).toEqual([])
            expect(written()).toBe(before)
            expect(rows()).toEqual(were)
          }
        }),
        { numRuns: 8 },
      )
    }
  }
  await studio.lock()
})

test('a handler of whoever is signed in is given their desk, and any other the input alone', async () => {
  const { studio, signIn } = await studioOfThree()
  const desk = await signIn(claire.id)
  const given = new Map<Channel, readonly unknown[]>()
  const handlers = Object.fromEntries(
    channels.map((channel) => [
      channel,
      (...asked: readonly unknown[]) => {
        given.set(channel, asked)
        return refused({ kind: 'notNow' })
      },
    ]),
  ) as unknown as Handlers
  const answer = serve(
    handlers,
    () => true,
    anyPage,
    { unexpected: () => '' },
    neverLocked(() => desk),
  )
  for (const channel of ['lock', 'readWeek', 'resumePosting'] as const) {
    await answer('window', { page: scratchPage, channel, input: {} })
  }
  expect(given.get('lock')).toEqual([{}])
  expect(given.get('readWeek')?.[0]).toBe(desk)
  expect(given.get('resumePosting')).toEqual([desk, {}])
  await studio.lock()
})
