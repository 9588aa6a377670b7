import type { Instant } from '../../core/day.ts'
import { IncidentId, type IncidentKind, type IncidentLinks } from '../../core/incidents/incident.ts'
import { addIncident } from '../db/tables/incidents.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

export interface NewIncident {
  readonly kind: IncidentKind
  readonly links: IncidentLinks
  /** What happened, in a person's own words. */
  readonly what?: string
  /** When the school became aware; now unless somebody says earlier. */
  readonly noticedAt?: Instant
}

/**
 * Opens an incident in the name of whoever is at the desk, and answers its id (P11, P14). The audit line is written in
 * the same act; call it inside the act of what led to it.
 */
export function openIncident(
  { db, operator }: SignedIn,
  { kind, links, what = '', noticedAt }: NewIncident,
): IncidentId {
  return db.write((write) => {
    const at = write.now
    const id = IncidentId.parse(write.newId())
    addIncident(write, {
      id,
      kind,
      what,
      noticedAt: noticedAt ?? at,
      openedAt: at,
      openedBy: operator.id,
      links,
    })
    const post = links.post ?? null
    write.audit(operator.id, { kind: 'incidentOpened', incident: id, what: kind, post })
    return id
  })
}
