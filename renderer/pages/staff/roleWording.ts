import type { Role } from '../../../electron/core/operator.ts'

/** What each role may do, in one line. */
export const roleWords: Readonly<Record<Role, { readonly name: string; readonly may: string }>> = {
  poster: { name: 'Poster', may: 'Prepares and posts.' },
  approver: { name: 'Approver', may: 'Also approves the posts of others and lets posting go on.' },
  administrator: {
    name: 'Administrator',
    may: 'Also looks after staff, accounts, settings and backups.',
  },
}
