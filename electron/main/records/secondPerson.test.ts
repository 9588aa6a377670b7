import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { consentState } from '../../core/consent.ts'
import type { Role } from '../../core/operator.ts'
import { WaitingConsentId } from '../../core/secondPerson.ts'
import { erasePupil } from '../acts/erasePupil.ts'
import { today } from '../clock.ts'
import { listAudit } from '../db/audit/auditLog.ts'
import { listConsents, listLastWords } from '../db/tables/consents.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { savePupils } from '../db/tables/pupils.ts'
import { secondPersonsOf } from '../db/tables/waitingConsents.ts'
import { linesWith, namesInLines } from '../history/listAuditLines.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { RecallsPosts } from '../signedIn/waitingPosts.ts'
import {
  madeUpConsent,
  madeUpOperator,
  madeUpPupil,
  openScratch,
} from '../testing/scratchRecords.ts'
import { toldWaiting } from '../told/toldWaiting.ts'
import { recordConsent } from './recordConsent.ts'
import { confirmConsent, takeBackConsent } from './secondPerson.ts'

function office() {
  const db = openScratch()
  const pupil = madeUpPupil()
  const deskOf = (name: string, role: Role): SignedIn & RecallsPosts => {
    const operator = { ...madeUpOperator(name), role }
    saveOperator(db, operator)
    return { db, operator, postOffice: { recall: () => [] } }
  }
  const desks = {
    poster: deskOf('Claire', 'poster'),
    other: deskOf('Noor', 'poster'),
    approver: deskOf('Alex', 'approver'),
    administrator: deskOf('Rowan', 'administrator'),
  }
  savePupils(db, [pupil])
  const { recordedBy: _, recordedAt: __, ...made } = madeUpConsent(pupil, desks.poster.operator)
  const fact = { ...made, on: today() }
  const state = () => consentState(pupil, listLastWords(db), today())
  const waiting = () => {
    const [first] = toldWaiting(db)
    if (first === undefined) throw new Error('A consent waits.')
    return first
  }
  return { db, pupil, desks, fact, state, waiting }
}

test('P2: a poster’s yes counts for nothing until a second person confirms it, and then with both names', () => {
  const { db, desks, fact, pupil, state, waiting } = office()
  expect(recordConsent(desks.poster, { fact }).ok).toBe(true)
  expect(state()).toBe('blank')
  expect(listConsents(db)).toEqual([])
  expect(waiting().enteredBy).toBe('Claire')
  for (const nobody of [desks.poster, desks.other]) {
    const answer = confirmConsent(nobody, waiting().id)
    expect(answer).toMatchObject({ ok: false, error: { kind: 'notAllowed' } })
  }
  expect(state()).toBe('blank')
  expect(confirmConsent(desks.approver, waiting().id).ok).toBe(true)
  expect(state()).toBe('live')
  expect(toldWaiting(db)).toEqual([])
  const [confirmed] = listConsents(db)
  expect(confirmed?.recordedBy).toBe(desks.poster.operator.id)
  expect(confirmed && secondPersonsOf(db, pupil.id)(confirmed)).toBe('Alex')
  const says = linesWith(namesInLines(db), listAudit(db, 9)).map(
    (line) => `${line.actor}: ${line.says}`,
  )
  expect(says.join('\n')).toMatch(/Alex: Confirmed, as the second person, the yes for .*Claire/)
  expect(says.join('\n')).toMatch(/Claire: Entered a yes for .* it waits for a second person/)
  db.close()
})

test('an administrator’s yes counts at once, and a no counts at once whoever enters it', () => {
  const { db, desks, fact, state } = office()
  recordConsent(desks.administrator, { fact })
  expect(state()).toBe('live')
  recordConsent(desks.poster, { fact: { ...fact, decision: 'refused' } })
  expect(state()).toBe('refused')
  expect(toldWaiting(db)).toEqual([])
  db.close()
})

test('nobody confirms their own yes, an approver and an administrator no more than a poster', () => {
  const { db, desks, fact, state, waiting } = office()
  recordConsent(desks.approver, { fact })
  expect(confirmConsent(desks.approver, waiting().id).ok).toBe(false)
  expect(state()).toBe('blank')
  expect(confirmConsent(desks.administrator, waiting().id).ok).toBe(true)
  db.close()
})

test('a withdrawal that comes while a yes waits outlives its confirmation', async () => {
  const { db, desks, fact, state, waiting } = office()
  recordConsent(desks.poster, { fact })
  await new Promise((resolve) => setTimeout(resolve, 5))
  recordConsent(desks.poster, { fact: { ...fact, decision: 'withdrawn' } })
  confirmConsent(desks.approver, waiting().id)
  expect(state()).toBe('withdrawn')
  db.close()
})

test('what is not right is gone, for whoever entered it or may confirm it, and cannot be confirmed any more', () => {
  const { db, desks, fact, state, waiting } = office()
  for (const by of [desks.poster, desks.approver, desks.administrator]) {
    recordConsent(desks.poster, { fact })
    const { id } = waiting()
    expect(takeBackConsent(desks.other, id)).toMatchObject({ error: { kind: 'notAllowed' } })
    expect(takeBackConsent(by, id).ok).toBe(true)
    expect(confirmConsent(desks.approver, id)).toMatchObject({ error: { kind: 'notNow' } })
  }
  expect(confirmConsent(desks.approver, WaitingConsentId.parse(randomUUID())).ok).toBe(false)
  expect(state()).toBe('blank')
  db.close()
})

test('twenty that wait for one pupil are enough', () => {
  const { db, desks, fact } = office()
  const answers = Array.from({ length: 22 }, () => recordConsent(desks.poster, { fact }).ok)
  expect(answers.filter(Boolean)).toHaveLength(20)
  db.close()
})

test('what waits goes with its pupil', () => {
  const { db, desks, fact, pupil } = office()
  recordConsent(desks.poster, { fact })
  expect(db.prepare('SELECT count(*) FROM waiting_consents').pluck().get()).toBe(1)
  erasePupil(desks.administrator, pupil.id)
  expect(db.prepare('SELECT count(*) FROM waiting_consents').pluck().get()).toBe(0)
  db.close()
})

const someone = fc.constantFrom('poster', 'other', 'approver', 'administrator')
const press = fc.oneof(
  fc.record({ act: fc.constant('yes' as const), by: someone }),
  fc.record({ act: fc.constant('confirm' as const), by: someone }),
)

test('whatever is pressed by whom: no consent lives on one person’s word, unless they are an administrator', () => {
  fc.assert(
    fc.property(fc.array(press, { maxLength: 8 }), (presses) => {
      const { db, desks, fact, pupil, state } = office()
      for (const { act, by } of presses) {
        if (act === 'yes') recordConsent(desks[by], { fact })
        else for (const { id } of toldWaiting(db)) confirmConsent(desks[by], id)
      }
      const second = secondPersonsOf(db, pupil.id)
      const byOne = listConsents(db).filter((consent) => second(consent) === null)
      const { administrator } = desks
      expect(byOne.every(({ recordedBy }) => recordedBy === administrator.operator.id)).toBe(true)
      expect(state()).toBe(listConsents(db).length === 0 ? 'blank' : 'live')
      db.close()
    }),
    { numRuns: 12 },
  )
})
