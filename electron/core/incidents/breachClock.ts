import { type Incident, isClosed, lastFact } from './incident.ts'
import { isBreach } from './nextSteps.ts'

/** How long a school has to tell the ICO of a personal-data breach, from becoming aware of it (UK GDPR, Article 33). */
export const breachHours = 72

const hour = 3_600_000

/**
 * The clock of a breach; null where nothing counts. It stops when the ICO has been told, or when the DPO has decided
 * that it need not be. `hours` are whole hours, rounded so that nobody is promised time that is not there.
 */
export type BreachClock =
  | { readonly state: 'running'; readonly hours: number; readonly decided: boolean }
  | { readonly state: 'over'; readonly hours: number; readonly decided: boolean }
  | { readonly state: 'stopped'; readonly because: 'icoTold' | 'noNeed' }

export function breachClock(incident: Incident, now: string): BreachClock | null {
  if (!isBreach(incident)) return null
  const icoTold = incident.facts.some(({ fact }) => fact.kind === 'told' && fact.party === 'ico')
  if (icoTold) return { state: 'stopped', because: 'icoTold' }
  const decision = lastFact(incident, 'icoDecided')
  if (decision?.fact.tell === false) return { state: 'stopped', because: 'noNeed' }
  if (isClosed(incident)) return null
  const left = Date.parse(incident.noticedAt) + breachHours * hour - Date.parse(now)
  const decided = decision !== null
  return left > 0
    ? { state: 'running', hours: Math.min(breachHours, Math.floor(left / hour)), decided }
    : { state: 'over', hours: Math.floor(-left / hour), decided }
}
