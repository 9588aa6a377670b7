import type { Loopback } from '../posting/loopback.ts'

/** True for the one page that connecting may open in the browser: X's own, or that of practice X. */
export function isSignInPage(url: string, standIn: Loopback | undefined): boolean {
  const { origin, pathname } = new URL(url)
  return origin === (standIn ?? 'https://x.com') && pathname === '/i/oauth2/authorize'
}
