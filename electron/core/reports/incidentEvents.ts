import { z } from 'zod'

/** What the report reads of the audit's entries about incidents (P14). */
export const IncidentEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('incidentOpened'), what: z.string().default('other') }),
  z.object({ kind: z.literal('incidentClosed') }),
])
export type IncidentEvent = z.infer<typeof IncidentEvent>
