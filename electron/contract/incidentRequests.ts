import { z } from 'zod'
import { Handle } from '../core/account.ts'
import { Instant } from '../core/day.ts'
import {
  Incident,
  IncidentId,
  IncidentKind,
  IncidentWords,
  Party,
  StatedFact,
} from '../core/incidents/incident.ts'
import { nothing } from './shapes.ts'

export const IncidentFile = z
  .strictObject({
    incident: Incident,
    /** Whether the linked post is gone; null where none is linked. */
    postIsGone: z.boolean().nullable(),
    /** X was asked in vain to take the linked post down, or nobody can say which one it is. */
    triedInVain: z.boolean(),
    /** The linked follower's handle, as far as X has told it since signing in: it is not kept. */
    followerHandle: Handle.nullable(),
  })
  .readonly()
export type IncidentFile = z.infer<typeof IncidentFile>

/** The incident log (P14). */
export const incidentRequests = {
  /** Newest first, and whom each party meant the last time: names to begin with. */
  listIncidents: {
    who: 'signedIn',
    input: nothing,
    output: z.strictObject({
      files: z.array(IncidentFile).readonly(),
      toldBefore: z.partialRecord(Party, z.string()).readonly(),
    }),
  },
  /** By hand. `noticedAt` never lies ahead. */
  reportIncident: {
    who: 'signedIn',
    input: z.strictObject({ kind: IncidentKind, what: IncidentWords, noticedAt: Instant }),
    output: IncidentFile,
  },
  /** Adds what was done or came to be known. A closing by the reporter, or before its time, is refused. */
  stateIncident: {
    who: 'signedIn',
    input: z.strictObject({ incident: IncidentId, fact: StatedFact }),
    output: IncidentFile,
  },
  /** Says why X will not confirm that the post is gone, and what was done instead; the incident goes on without. */
  goOnWithoutX: {
    who: 'administrator',
    input: z.strictObject({
      incident: IncidentId,
      because: IncidentWords,
      instead: IncidentWords,
    }),
    output: IncidentFile,
  },
  /** Shows whom an incident is about on X, in the person's own browser. */
  openIncidentOnX: {
    who: 'signedIn',
    input: z.strictObject({ incident: IncidentId }),
    output: nothing,
  },
} as const
