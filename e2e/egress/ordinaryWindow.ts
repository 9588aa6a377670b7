import { app, BrowserWindow } from 'electron'

/** A window as anybody opens one, at the address that is given: what a page can do where nothing holds it. */
void app.whenReady().then(() => {
  const window = new BrowserWindow({ show: true })
  return window.loadURL(process.argv.at(-1) ?? '')
})
