import type { Pages } from '../ipc/pages.ts'
import type { DeskKeeper } from '../ipc/serve.ts'
import type { Desk } from '../session/desk.ts'

/** For tests alone: a page of the window that may always speak, where what is asked is not about pages. */
export const scratchPage = '6f2d3a34-6a53-4d0c-9a51-0f1d0d9f7a11'
export const anyPage: Pages = { maySpeak: () => true, spoke: () => {} }

/** For tests alone: somebody, or nobody, who is never locked out meanwhile. */
export function neverLocked(desk: () => Desk | null): DeskKeeper {
  return { desk, locks: () => 0 }
}
