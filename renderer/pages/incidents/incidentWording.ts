import type { IncidentFact, Party } from '../../../electron/core/incidents/incident.ts'
import { partyName } from '../../../electron/core/incidents/names.ts'
import type { IncidentStep } from '../../../electron/core/incidents/nextSteps.ts'

const actions = {
  takeDown: 'Take the post down',
  blockAuthor: 'Block the account that it came from',
  changeCodes: 'Change the password or code that was shared',
  findCause: 'Find out how it could happen, and note it',
} as const

/** What is to do, as an instruction. */
export function stepWords(step: IncidentStep): string {
  if (step.what === 'tell') {
    return step.party === 'x' ? 'Report it to X' : `Tell ${partyName(step.party)}`
  }
  if (step.what === 'do') return actions[step.deed]
  return 'The DPO decides whether the ICO has to be told'
}

/** Whom one tells where nobody wrote a name yet. */
export const usualName: Readonly<Record<Party, string>> = {
  slt: 'Senior leader on duty',
  dsl: 'Designated safeguarding lead',
  dpo: 'Data protection officer',
  x: 'X’s report form',
  ico: 'Information Commissioner’s Office',
  authority: 'Local authority',
  parents: 'The family',
}

/** What became known or was done, in the list of what happened. */
export function factWords(fact: IncidentFact): string {
  switch (fact.kind) {
    case 'told':
      return fact.party === 'x'
        ? `Reported to X (${fact.who}).`
        : `Told ${partyName(fact.party)}: ${fact.who}.`
    case 'done':
      return `Done: ${actions[fact.deed].toLowerCase()}.`
    case 'severityJudged':
      return `Judged ${fact.severity}: ${fact.because}`
    case 'icoDecided':
      return `${fact.who} decided that the ICO ${fact.tell ? 'has to' : 'need not'} be told: ${fact.because}`
    case 'noted':
      return fact.words
    case 'goneUnconfirmed':
      return `Without X’s confirmation: ${fact.because}\nDone instead: ${fact.instead}`
    case 'closed':
      return 'Closed.'
    case 'reopened':
      return `Opened again: ${fact.because}`
  }
}
