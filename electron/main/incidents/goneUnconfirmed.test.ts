import { expect, test } from 'vitest'
import type { Failure } from '../../contract/failure.ts'
import type { IncidentFact } from '../../core/incidents/incident.ts'
import type { Role } from '../../core/operator.ts'
import { type PostEvent, TweetId } from '../../core/outbox.ts'
import { termFigures } from '../../core/reports/termReport.ts'
import type { Result } from '../../core/result.ts'
import { openIncident } from '../acts/openIncident.ts'
import { listAudit } from '../db/audit/auditLog.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { advancePost, insertIntent, keepNotTakenDown, keepTakenDown } from '../db/tables/posts.ts'
import { linesWith, namesInLines } from '../history/listAuditLines.ts'
import { scratchIntent } from '../testing/scratchPosting.ts'
import { madeUpOperator, openScratch, scratchInstant } from '../testing/scratchRecords.ts'
import { readIncidents, stateIncident } from './incidentLog.ts'

const gaveUp: IncidentFact = {
  kind: 'goneUnconfirmed',
  because: 'The account can no longer be opened.',
  instead: 'X’s form was used, reference “form 27b-6”.',
}
const rest: readonly IncidentFact[] = [
  { kind: 'told', party: 'slt', who: 'Ms Example' },
  { kind: 'told', party: 'dsl', who: 'Mr Example' },
  { kind: 'told', party: 'dpo', who: 'Mx Example' },
  { kind: 'icoDecided', tell: false, who: 'Mx Example', because: 'Nobody can be recognised.' },
  { kind: 'done', deed: 'findCause' },
]

const posted: readonly PostEvent[] = [
  { kind: 'uploadBegan' },
  { kind: 'uploaded' },
  { kind: 'sendingBegan' },
  { kind: 'answered', meaning: { verdict: 'yes', tweet: TweetId.parse('1234567890') } },
]

function must<T>(answer: Result<T, Failure>): T {
  if (!answer.ok) throw new Error(answer.error.kind)
  return answer.value
}

/** A wrong photo that stands on X, with everything done but taking it down. */
function stuck() {
  const db = openScratch()
  const person = (name: string, role: Role) => {
    const operator = { ...madeUpOperator(name), role }
    saveOperator(db, operator)
    return { db, operator }
  }
  const alex = person('Alex Whitelow', 'poster')
  const claire = person('Claire Magill', 'approver')
  const head = person('Rowan Hale', 'administrator')
  const intent = scratchIntent(alex.operator, 'Our beans are taller than us.', [])
  insertIntent(db, intent)
  const post = intent.id
  for (const event of posted) advancePost(db, post, event, scratchInstant)
  keepNotTakenDown(db, post, scratchInstant, alex.operator.id)
  const incident = openIncident(alex, { kind: 'wrongPhoto', links: { post } })
  for (const fact of rest) must(stateIncident(alex, { incident, fact }))
  return { db, alex, claire, head, post, incident }
}

test('it goes on without X’s confirmation by an administrator’s word, and is told so in the log and the report', () => {
  const { db, claire, head, incident } = stuck()
  const close = { incident, fact: { kind: 'closed' as const } }
  expect(stateIncident(claire, close)).toMatchObject({ error: { because: 'stepsOpen' } })
  must(stateIncident(head, { incident, fact: gaveUp }))
  must(stateIncident(claire, close))
  const audit = listAudit(db, 2)
  expect(linesWith(namesInLines(db), audit).map(({ says }) => says)).toEqual([
    'Closed incident 1 without X’s confirmation that its post is gone.',
    'Said why X does not confirm that the post of incident 1 is gone, and what was done instead.',
  ])
  expect(JSON.stringify(audit)).not.toContain('form 27b-6')
  const entries = audit.map(({ entry: { event, at } }) => {
    const { kind, ...facts } = event
    return { at, kind, payload: JSON.stringify(facts) }
  })
  const always = { from: '2000-01-01T00:00:00.000Z', until: '2100-01-01T00:00:00.000Z' }
  expect(termFigures(entries, always)).toMatchObject({
    incidentsClosed: 0,
    incidentsClosedUnconfirmed: 1,
  })
  expect(readIncidents({ db }).files[0]?.postIsGone).toBe(false)
  db.close()
})

test('a post of which X has confirmed that it is gone needs no such word, and its incident closes as confirmed', () => {
  const { db, head, claire, post, incident } = stuck()
  expect(readIncidents({ db }).files[0]?.triedInVain).toBe(true)
  must(stateIncident(head, { incident, fact: gaveUp }))
  keepTakenDown(db, post, scratchInstant, head.operator.id)
  expect(stateIncident(head, { incident, fact: gaveUp })).toMatchObject({
    error: { kind: 'notNow' },
  })
  must(stateIncident(claire, { incident, fact: { kind: 'closed' } }))
  expect(listAudit(db, 1)[0]?.entry.event).toEqual({ kind: 'incidentClosed', incident })
  db.close()
})
