import type { IconName } from '../ui/icons.ts'

/** Pages that belong together: one button above, and where there are several a list of them at the side. */
export interface Wing {
  readonly name: string
  readonly icon: IconName
  readonly rooms: readonly { readonly room: Room; readonly name: string }[]
}

/** Every page beside the making of a post, in the order in which it is shown. */
export const wings = [
  { name: 'History', icon: 'history', rooms: [{ room: 'history', name: 'History' }] },
  {
    name: 'Records',
    icon: 'people',
    rooms: [
      { room: 'records', name: 'Pupils' },
      { room: 'import', name: 'Import' },
      { room: 'leavers', name: 'Leavers and new year' },
      { room: 'staff', name: 'Staff' },
    ],
  },
  {
    name: 'Office',
    icon: 'book',
    rooms: [
      { room: 'today', name: 'Today' },
      { room: 'followers', name: 'Followers' },
      { room: 'bios', name: 'Staff bios' },
      { room: 'mentions', name: 'Mentions' },
      { room: 'incidents', name: 'Incidents' },
      { room: 'policy', name: 'Policy' },
      { room: 'reports', name: 'Reports' },
      { room: 'audit', name: 'Log' },
    ],
  },
  {
    name: 'Settings',
    icon: 'settings',
    rooms: [
      { room: 'settings', name: 'School and computer' },
      { room: 'accounts', name: 'Accounts' },
      { room: 'backups', name: 'Backups' },
      { room: 'keeping', name: 'Keeping and erasing' },
    ],
  },
] as const satisfies readonly {
  readonly name: string
  readonly icon: IconName
  readonly rooms: readonly { readonly room: string; readonly name: string }[]
}[]

/** The six steps of a post, or one of the pages beside them. */
export type Room = 'post' | (typeof wings)[number]['rooms'][number]['room']

/** The wing that holds a room; null for the post itself. */
export function wingOf(room: Room): Wing | null {
  return wings.find(({ rooms }) => rooms.some((other) => other.room === room)) ?? null
}
