import type { Task } from '../../../electron/core/week.ts'
import { goTo } from '../../session/photos.ts'
import type { Room } from '../../session/rooms.ts'
import { changeSession } from '../../session/windowSession.ts'

/** Where each kind of task is done. */
const places: Readonly<Record<Task['leadsTo'], { readonly room: Room; readonly button: string }>> =
  {
    drafts: { room: 'post', button: 'Go to the drafts' },
    history: { room: 'history', button: 'Open History' },
    incidents: { room: 'incidents', button: 'Open Incidents' },
    policy: { room: 'policy', button: 'Open Policy' },
    pupils: { room: 'records', button: 'Open Pupils' },
    followers: { room: 'followers', button: 'Open Followers' },
    backup: { room: 'backups', button: 'Open Backups' },
    log: { room: 'audit', button: 'Open Log' },
  }

/** Leads to the page on which a task is done. */
export function followTask({ leadsTo }: Task): void {
  const { room } = places[leadsTo]
  if (room === 'post') goTo('words')
  else changeSession({ room })
}

export function taskButton({ leadsTo }: Task): string {
  return places[leadsTo].button
}
