import type { AuditEvent } from '../audit.ts'
import { addOne, inNameOrder } from './counts.ts'
import { isIn, type ReportSpan } from './span.ts'

/** A refusal that no rule of the policy stands behind, such as an empty post. */
export const ownRule = 'studio'

/** What the studio said no to, and what people said by name. */
export function answerTally(span: ReportSpan) {
  const byRule = new Map<string, number>()
  const times = {
    refusals: 0,
    questionsAnswered: 0,
    saidNotAFace: 0,
    saidAdult: 0,
    lostByImport: 0,
    wrongPhotos: 0,
  }
  return {
    take(event: AuditEvent, at: string): void {
      if (!isIn(span, at)) return
      switch (event.kind) {
        case 'refused':
          times.refusals += 1
          for (const rule of event.rules.length === 0 ? [ownRule] : event.rules)
            addOne(byRule, rule)
          break
        case 'findingAcknowledged':
          times.questionsAnswered += 1
          break
        case 'faceDismissed':
          times[event.as === 'notAFace' ? 'saidNotAFace' : 'saidAdult'] += 1
          break
        case 'importApplied':
          times.lostByImport += event.lost
          break
        case 'wrongPhotoFound':
          times.wrongPhotos += 1
      }
    },
    figures: () => ({
      ...times,
      refusalsByRule: inNameOrder(byRule).map(([rule, often]) => ({ rule, times: often })),
    }),
  }
}
