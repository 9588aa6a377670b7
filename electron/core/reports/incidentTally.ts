import { z } from 'zod'
import { addOne, inNameOrder } from './counts.ts'
import { isIn, type ReportSpan } from './span.ts'

/** What the report reads of the audit's entries about incidents (P14). */
export const IncidentEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('incidentOpened'), what: z.string().default('other') }),
  z.object({ kind: z.literal('incidentClosed'), unconfirmed: z.literal(true).optional() }),
  z.object({ kind: z.literal('incidentReopened') }),
])
export type IncidentEvent = z.infer<typeof IncidentEvent>

export function incidentTally(span: ReportSpan) {
  const byKind = new Map<string, number>()
  let incidentsOpened = 0
  let incidentsClosed = 0
  let incidentsClosedUnconfirmed = 0
  let incidentsReopened = 0
  return {
    take(event: IncidentEvent, at: string): void {
      if (!isIn(span, at)) return
      switch (event.kind) {
        case 'incidentOpened':
          incidentsOpened += 1
          addOne(byKind, event.what)
          break
        case 'incidentClosed':
          if (event.unconfirmed === true) incidentsClosedUnconfirmed += 1
          else incidentsClosed += 1
          break
        case 'incidentReopened':
          incidentsReopened += 1
      }
    },
    figures: () => ({
      incidentsOpened,
      incidentsClosed,
      incidentsClosedUnconfirmed,
      incidentsReopened,
      incidentsByKind: inNameOrder(byKind).map(([kind, opened]) => ({ kind, opened })),
    }),
  }
}
