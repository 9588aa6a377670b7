import { app, type Session, type WebContents } from 'electron'

/** Switches that would open a packaged studio to a debugger, another network or a page of somebody else's. */
const forbiddenSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'no-sandbox',
  'disable-web-security',
  'proxy-server',
  'host-resolver-rules',
  'ignore-certificate-errors',
  'user-data-dir',
]

/** True where a packaged studio was started with a switch that takes its protection away. */
export function startedUnsafely(): boolean {
  return app.isPackaged && forbiddenSwitches.some((name) => app.commandLine.hasSwitch(name))
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
export function closeSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((details, answer) => {
    const { protocol } = new URL(details.url)
    const ours = protocol === 'app:' || protocol === 'blob:' || protocol === 'devtools:'
    answer({ cancel: !ours })
  })
}

/** No page may go elsewhere, open a window, or hold another page. */
export function closeContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
