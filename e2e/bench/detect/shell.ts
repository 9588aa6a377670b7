import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { app, BrowserWindow, protocol } from 'electron'
import { registerScheme, serveApp } from '../../../electron/main/protocol.ts'

// The smallest studio that shows the bench page: same scheme, same content policy, same headers, no preload.
// Its arguments: the folder of the built page, and a JSON file of photo id → path.
const [folder, list] = process.argv.slice(-2)
if (folder === undefined || list === undefined) throw new Error('shell.ts FOLDER LIST')
const photos: Readonly<Record<string, string>> = JSON.parse(readFileSync(list, 'utf8'))

registerScheme()
app.whenReady().then(() => {
  const none = async () => null
  serveApp(protocol, folder, { photo, account: none, avatar: none, print: none })
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
  return window.loadURL('app://studio/page.html')
})

async function photo(id: string): Promise<Uint8Array | null> {
  const path = photos[id]
  return path === undefined ? null : readFile(path)
}
