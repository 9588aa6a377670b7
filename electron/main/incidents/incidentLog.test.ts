import { expect, test } from 'vitest'
import type { Failure } from '../../contract/failure.ts'
import { Instant } from '../../core/day.ts'
import type { IncidentFact } from '../../core/incidents/incident.ts'
import type { Result } from '../../core/result.ts'
import { openIncident } from '../acts/openIncident.ts'
import { listAudit } from '../db/audit/auditLog.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { advancePost, insertIntent } from '../db/tables/posts.ts'
import { scratchIntent } from '../testing/scratchPosting.ts'
import { madeUpOperator, openScratch, scratchInstant } from '../testing/scratchRecords.ts'
import { readIncidents, reportIncident, stateIncident } from './incidentLog.ts'

function office() {
  const db = openScratch()
  const [reporter, second] = [madeUpOperator('Rowan Hale'), madeUpOperator('Ash Wren')]
  saveOperator(db, reporter)
  saveOperator(db, second)
  return { db, reporter: { db, operator: reporter }, second: { db, operator: second } }
}

function must<T>(answer: Result<T, Failure>): T {
  if (!answer.ok) throw new Error(answer.error.kind)
  return answer.value
}

const report = {
  kind: 'racism' as const,
  what: 'Under our post about Thistlewood’s painting.',
  noticedAt: scratchInstant,
}
const everyStep: readonly IncidentFact[] = [
  { kind: 'told', party: 'slt', who: 'Ms Example' },
  { kind: 'told', party: 'dsl', who: 'Mr Example' },
  { kind: 'told', party: 'x', who: 'X’s report form' },
  { kind: 'done', deed: 'blockAuthor' },
]

test('an incident is closed by a second person, once all that is required is done', () => {
  const { db, reporter, second } = office()
  const { id } = must(reportIncident(reporter, report)).incident
  const close = { incident: id, fact: { kind: 'closed' as const } }
  expect(stateIncident(second, close)).toMatchObject({
    error: { kind: 'incidentStaysOpen', because: 'stepsOpen' },
  })
  for (const fact of everyStep) must(stateIncident(reporter, { incident: id, fact }))
  expect(stateIncident(reporter, close)).toMatchObject({
    error: { kind: 'incidentStaysOpen', because: 'reporter' },
  })
  must(stateIncident(second, close))
  expect(stateIncident(second, close)).toMatchObject({
    error: { kind: 'incidentStaysOpen', because: 'alreadyClosed' },
  })
  const told: IncidentFact = { kind: 'told', party: 'parents', who: 'the family' }
  expect(stateIncident(second, { incident: id, fact: told }).ok).toBe(false)
  expect(listAudit(db, 1)[0]?.entry.event).toEqual({ kind: 'incidentClosed', incident: id })
  db.close()
})

test('no word of a person enters the audit', () => {
  const { db, reporter } = office()
  const { id } = must(reportIncident(reporter, report)).incident
  must(stateIncident(reporter, { incident: id, fact: { kind: 'noted', words: 'Safe, shelf 2.' } }))
  for (const fact of everyStep) must(stateIncident(reporter, { incident: id, fact }))
  const audit = JSON.stringify(listAudit(db, 50))
  for (const word of ['Thistlewood', 'shelf', 'Example']) expect(audit).not.toContain(word)
  expect(audit).toContain('incidentNoted')
  db.close()
})

test('that a linked post is gone is for the posts to say', () => {
  const { db, reporter } = office()
  const intent = scratchIntent(reporter.operator, 'Our beans are taller than us.', [])
  insertIntent(db, intent)
  const id = openIncident(reporter, { kind: 'wrongPhoto', links: { post: intent.id } })
  const gone: IncidentFact = { kind: 'done', deed: 'takeDown' }
  expect(stateIncident(reporter, { incident: id, fact: gone })).toMatchObject({
    error: { kind: 'notNow' },
  })
  expect(readIncidents({ db }).files[0]?.postIsGone).toBe(false)
  const by = reporter.operator.id
  advancePost(db, intent.id, { kind: 'cancelled', by }, scratchInstant)
  expect(readIncidents({ db }).files[0]?.postIsGone).toBe(true)
  db.close()
})

test('nobody has noticed what lies ahead', () => {
  const { db, reporter } = office()
  const noticedAt = Instant.parse(new Date(Date.now() + 3_600_000).toISOString())
  expect(reportIncident(reporter, { ...report, noticedAt })).toMatchObject({
    error: { kind: 'badTime' },
  })
  expect(readIncidents({ db }).files).toEqual([])
  db.close()
})

test('the names told the last time are there the next time', () => {
  const { db, reporter } = office()
  const { id } = must(reportIncident(reporter, report)).incident
  for (const fact of everyStep) must(stateIncident(reporter, { incident: id, fact }))
  expect(readIncidents({ db }).toldBefore).toEqual({
    slt: 'Ms Example',
    dsl: 'Mr Example',
    x: 'X’s report form',
  })
  db.close()
})
