import { setTimeout as wait } from 'node:timers/promises'
import type { App, Session, WebContents } from 'electron'

/**
 * Must run before the app is ready: takes from every page the two ways of having a name of its choice looked up. The first
 * is `<link rel="dns-prefetch">`. The second is WebRTC, which writes a full stop behind each name that it looks up, as
 * nothing else does: X's names, a school's proxy and whatever its proxy script asks for are found as ever. A list of the
 * names that may be looked up would be more, and would cut off every school whose proxy has a name.
 */
export function closeNameLookups({ commandLine }: Pick<App, 'commandLine'>): void {
  commandLine.appendSwitch('blink-settings', 'dnsPrefetchingEnabled=false')
  commandLine.appendSwitch('host-resolver-rules', 'MAP *. ~NOTFOUND')
}

/** No session fetches dictionaries: Chromium would ask its maker for one at every first start. */
export function closeDictionaries(session: Session): void {
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
}

/** The content policy of every page and worker (security: scripts are ours, nothing is inline, nothing is remote). */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/** The window's session asks for nothing, gets no permission, and reaches nothing but our own pages. */
export async function closeSession(session: Session): Promise<void> {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((details, answer) => {
    const { protocol } = new URL(details.url)
    const ours = protocol === 'app:' || protocol === 'blob:' || protocol === 'devtools:'
    answer({ cancel: !ours })
  })
  await leadNowhere(session)
}

/** Nobody can listen at port 0, so that what slips past every other rule ends at this computer. */
const nowhere = { scheme: 'http', address: '127.0.0.1:0' } as const

/** How often, and after how many milliseconds, the session is asked whether it has taken its proxy. */
const looks = { most: 100, pause: 100 } as const

/**
 * A page's connections, those of WebRTC and WebTransport too, go by way of a proxy that cannot be there. Chromium says that
 * it has taken a proxy before its network has: no window opens until every kind of address leads there.
 */
async function leadNowhere(session: Session): Promise<void> {
  for (let look = 0; look < looks.most; look += 1) {
    await session.setProxy({
      mode: 'fixed_servers',
      proxyRules: `${nowhere.scheme}://${nowhere.address}`,
      proxyBypassRules: '<-loopback>',
    })
    if (await leadsNowhere(session)) return
    await wait(looks.pause)
  }
  throw new Error('The window’s session still has a way to the network.')
}

const everyKind = [
  'https://x.com',
  'http://127.0.0.1',
  'ws://localhost',
  'http://[::1]',
  'ftp://a',
] as const

async function leadsNowhere(session: Session): Promise<boolean> {
  const ways = await Promise.all(everyKind.map((url) => session.resolveProxy(url)))
  return ways.every((way) => way === `PROXY ${nowhere.address}`)
}

/** No page may go elsewhere, open a window, hold another page, or speak to a peer. */
export function closeContents(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
