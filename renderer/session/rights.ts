import type { Channel } from '../../electron/contract/channels.ts'
import { contract, type WhoAsks } from '../../electron/contract/contract.ts'
import type { Operator } from '../../electron/core/operator.ts'
import { whyNotUse } from '../../electron/core/rights.ts'
import { useSession } from './windowSession.ts'

/** Channels that take a role, and so a sentence for whoever does not have it. */
type RoleChannel = {
  [C in Channel]: WhoAsks<C> extends 'approver' | 'administrator' ? C : never
}[Channel]

/** Whether whoever is signed in may ask this of main, by the table that main itself asks: to show, to disable and to explain. */
export function useMay(channel: Channel): boolean {
  return useSession(({ records }) => may(channel, records?.operator ?? null))
}

/** The same, outside of a component. */
export function mayUse(channel: Channel): boolean {
  return may(channel, useSession.getState().records?.operator ?? null)
}

function may(channel: Channel, operator: Operator | null): boolean {
  return whyNotUse(contract[channel].who, operator) === null
}

const people = { approver: 'an approver or an administrator', administrator: 'an administrator' }

/** “Only an administrator may …”: whom the table names, and what they may do in the words of the page. */
export function onlyMay(channel: RoleChannel, what: string): string {
  return `Only ${people[contract[channel].who]} may ${what}.`
}
