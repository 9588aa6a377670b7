import type { Input } from '../../../electron/contract/contract.ts'
import type { IncidentId, StatedFact } from '../../../electron/core/incidents/incident.ts'
import { ask } from '../../bridge.ts'
import { act } from '../../session/act.ts'
import { readWeek } from '../../session/week.ts'
import { changeSession, showProblem } from '../../session/windowSession.ts'

export function showIncident(shown: IncidentId | null): void {
  changeSession({ incident: shown })
}

/** Forgets what the window knew of incidents when the page is left. */
export function forgetIncidents(): void {
  changeSession({ incidents: null, incident: null })
}

export async function readIncidents(): Promise<void> {
  const log = await act('listIncidents', {})
  if (log !== null) changeSession({ incidents: log })
}

export async function reportIncident(input: Input<'reportIncident'>): Promise<boolean> {
  const reported = await ask('reportIncident', input)
  await afterwards(reported)
  if (reported.ok) showIncident(reported.value.incident.id)
  return reported.ok
}

/** Adds a fact in the name of whoever is at the desk; false where main refused. */
export async function stateIncident(incident: IncidentId, fact: StatedFact): Promise<boolean> {
  const stated = await ask('stateIncident', { incident, fact })
  await afterwards(stated)
  return stated.ok
}

/** Goes on without X's confirmation; false where main refused. */
export async function goOnWithoutX(input: Input<'goOnWithoutX'>): Promise<boolean> {
  const stated = await ask('goOnWithoutX', input)
  await afterwards(stated)
  return stated.ok
}

export async function openOnX(incident: IncidentId): Promise<void> {
  await act('openIncidentOnX', { incident })
}

async function afterwards(
  answer: Awaited<ReturnType<typeof ask<'reportIncident' | 'stateIncident' | 'goOnWithoutX'>>>,
): Promise<void> {
  if (!answer.ok) showProblem(answer.error)
  await readIncidents()
  await readWeek()
}
