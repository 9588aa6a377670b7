import { z } from 'zod'
import { addOne, inNameOrder } from './counts.ts'
import { isIn, type Span } from './span.ts'

/** What the report reads of the audit's entries about incidents (P14). */
export const IncidentEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('incidentOpened'), what: z.string().default('other') }),
  z.object({ kind: z.literal('incidentClosed') }),
])
export type IncidentEvent = z.infer<typeof IncidentEvent>

export function incidentTally(span: Span) {
  const byKind = new Map<string, number>()
  let incidentsOpened = 0
  let incidentsClosed = 0
  return {
    take(event: IncidentEvent, at: string): void {
      if (!isIn(span, at)) return
      if (event.kind === 'incidentClosed') {
        incidentsClosed += 1
        return
      }
      incidentsOpened += 1
      addOne(byKind, event.what)
    },
    figures: () => ({
      incidentsOpened,
      incidentsClosed,
      incidentsByKind: inNameOrder(byKind).map(([kind, opened]) => ({ kind, opened })),
    }),
  }
}
