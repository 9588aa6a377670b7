import { z } from 'zod'
import { Instant } from '../../../core/day.ts'
import {
  Incident,
  IncidentFact,
  type IncidentId,
  IncidentLinks,
  KnownFact,
} from '../../../core/incidents/incident.ts'
import { OperatorId } from '../../../core/operator.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'

/** Writes a new incident down, under the next number. */
export function addIncident(
  db: WritableDatabase,
  incident: Omit<Incident, 'number' | 'facts'>,
): Incident {
  const next = db.prepare('SELECT coalesce(max(number), 0) + 1 FROM incidents').pluck().get()
  const added = Incident.parse({ ...incident, number: next, facts: [] })
  db.prepare(
    `INSERT INTO incidents (number, id, kind, what, noticed_at, opened_at, opened_by, links)
     VALUES (@number, @id, @kind, @what, @noticedAt, @openedAt, @openedBy, @links)`,
  ).run({ ...added, links: JSON.stringify(added.links), facts: undefined })
  return added
}

/** Adds one fact to what is known of an incident. Nothing known before is touched. */
export function addIncidentFact(
  db: WritableDatabase,
  incident: IncidentId,
  { at, by, fact }: KnownFact,
): void {
  db.prepare('INSERT INTO incident_facts (incident, at, stated_by, fact) VALUES (?, ?, ?, ?)').run(
    incident,
    at,
    by,
    JSON.stringify(IncidentFact.parse(fact)),
  )
}

export function findIncident(db: ReadableDatabase, id: IncidentId): Incident | null {
  const row = db.prepare('SELECT * FROM incidents WHERE id = ?').get(id)
  return row === undefined ? null : incidentOf(row, factsOf(db, id))
}

/** Every incident there has been, newest first. */
export function listIncidents(db: ReadableDatabase): readonly Incident[] {
  return db
    .prepare('SELECT * FROM incidents ORDER BY number DESC')
    .all()
    .map((row) => {
      const id = IncidentRow.parse(row).id
      return incidentOf(row, factsOf(db, id))
    })
}

/** Whether somebody ever said that this post shows a wrong photo. */
export function wasFoundWrong(db: ReadableDatabase, post: string): boolean {
  const found = db
    .prepare(`SELECT 1 FROM incidents WHERE kind = 'wrongPhoto' AND links ->> '$.post' = ?`)
    .get(post)
  return found !== undefined
}

/** What each incident is called: its number, by id. */
export function incidentNumbers(db: ReadableDatabase): ReadonlyMap<string, number> {
  const rows = db.prepare('SELECT id, number FROM incidents').raw().all()
  return new Map(rows.map((row) => z.tuple([z.string(), z.int()]).parse(row)))
}

const IncidentRow = z.strictObject({
  number: z.int(),
  id: z.string(),
  kind: z.string(),
  what: z.string(),
  noticed_at: z.string(),
  opened_at: z.string(),
  opened_by: z.string(),
  links: z.string(),
})

function incidentOf(row: unknown, facts: readonly KnownFact[]): Incident {
  const { noticed_at, opened_at, opened_by, links, ...rest } = IncidentRow.parse(row)
  return Incident.parse({
    ...rest,
    noticedAt: noticed_at,
    openedAt: opened_at,
    openedBy: opened_by,
    links: IncidentLinks.parse(JSON.parse(links)),
    facts,
  })
}

const FactRow = z.strictObject({ at: Instant, by: OperatorId, fact: z.string() })

function factsOf(db: ReadableDatabase, incident: string): readonly KnownFact[] {
  return db
    .prepare(
      `SELECT at, stated_by AS "by", fact FROM incident_facts WHERE incident = ? ORDER BY seq`,
    )
    .all(incident)
    .map((row) => {
      const { at, by, fact } = FactRow.parse(row)
      return KnownFact.parse({ at, by, fact: JSON.parse(fact) })
    })
}
