import { join } from 'node:path'
import { BrowserWindow, type Session, screen } from 'electron'
import { studioOrigin } from './ipc/sender.ts'
import { keepWindowPlace, onScreen, readWindowPlace } from './windowPlace.ts'

const page = `${studioOrigin}/index.html`

/**
 * Opens the one window, where it last stood; nothing of Node, of files or of tokens is within its reach.
 * `placeFile` remembers where that is.
 */
export function openWindow(
  session: Session,
  preload: string,
  icon: string,
  placeFile: string,
): BrowserWindow {
  const place = readWindowPlace(placeFile)
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    ...(place && onScreen(place.bounds, screen.getDisplayMatching(place.bounds).workArea)),
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'School Photo Studio',
    icon,
    autoHideMenuBar: true,
    backgroundColor: '#f7f7f5',
    webPreferences: {
      session,
      preload: join(preload),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      backgroundThrottling: false,
    },
  })
  window.setContentProtection(true)
  window.once('ready-to-show', () => window.show())
  if (place?.maximized) window.maximize()
  followPlace(window, placeFile)
  void window.loadURL(page)
  return window
}

/**
 * Puts a new page in a new process in the place of the one that is there, whose memory goes back to the system whole: the
 * way leads over an empty page, which our pages share no process with (`Cross-Origin-Opener-Policy`).
 */
export async function openAnew(window: BrowserWindow): Promise<void> {
  for (const next of ['about:blank', page]) {
    if (window.isDestroyed()) return
    await window.loadURL(next)
  }
}

/** How many pages that end by themselves within a minute are replaced: after that somebody is told instead. */
const mostPages = 3
const minute = 60_000

/**
 * A page whose process ended by itself leaves an empty window: another takes its place, and goes on with what main keeps.
 * `gaveUp` is called where one after the other ends.
 */
export function replaceEndedPages(
  window: BrowserWindow,
  note: (error: unknown) => void,
  gaveUp: () => void,
): void {
  let ends: readonly number[] = []
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    note(new Error(`The page ended: ${reason}, ${exitCode}`))
    ends = [...ends.filter((at) => at > Date.now() - minute), Date.now()]
    if (ends.length > mostPages) gaveUp()
    else void openAnew(window).catch(note)
  })
}

const settledMilliseconds = 400

/** Keeps where the window stands once it has come to rest, so that a crash forgets nothing either. */
function followPlace(window: BrowserWindow, placeFile: string): void {
  let resting: NodeJS.Timeout | undefined
  const keep = () => {
    clearTimeout(resting)
    const place = { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
    keepWindowPlace(placeFile, place)
  }
  const keepSoon = () => {
    clearTimeout(resting)
    resting = setTimeout(keep, settledMilliseconds)
  }
  window.on('resize', keepSoon)
  window.on('move', keepSoon)
  window.on('close', keep)
  window.on('closed', () => clearTimeout(resting))
}
