import type { Pages } from '../ipc/pages.ts'
import type { DeskKeeper } from '../ipc/serve.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

/** For tests alone: a page of the window that may always speak, where what is asked is not about pages. */
export const scratchPage = '6f2d3a34-6a53-4d0c-9a51-0f1d0d9f7a11'
export const anyPage: Pages = { maySpeak: () => true, spoke: () => {} }

/** For tests alone: somebody, or nobody, who is never locked out meanwhile. */
export function neverLocked<AtDesk extends SignedIn>(
  desk: () => AtDesk | null,
): DeskKeeper<AtDesk> {
  return { desk, locks: () => 0, noted: async () => {} }
}
