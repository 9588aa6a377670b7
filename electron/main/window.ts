import { join } from 'node:path'
import { BrowserWindow, type Session } from 'electron'
import { studioOrigin } from './ipc/sender.ts'

/** Opens the one window; nothing of Node, of files or of tokens is within its reach. */
export function openWindow(session: Session, preload: string, icon: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
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
  void window.loadURL(`${studioOrigin}/index.html`)
  return window
}
