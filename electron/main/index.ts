import { rmSync } from 'node:fs'
import { url as debuggerUrl } from 'node:inspector'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { app, BrowserWindow, dialog, ipcMain, powerMonitor, session } from 'electron'
import { type Notice, noticeChannel, requestChannel } from '../contract/channels.ts'
import { setClockAhead } from './clock.ts'
import {
  dataFolderWords,
  folderForMessage,
  folderNamed,
  problemOfDataFolder,
} from './dataFolder.ts'
import { desktopAround } from './desktop.ts'
import { handlersFor } from './handlers.ts'
import { pagesOf } from './ipc/pages.ts'
import { isOurPage, type SenderFrame } from './ipc/sender.ts'
import { serve } from './ipc/serve.ts'
import { lockWhenIdle } from './lockWhenIdle.ts'
import { openLog } from './log.ts'
import { removeMenu } from './menu.ts'
import { picturesOf } from './pictures.ts'
import {
  clockAhead,
  openPracticeX,
  outsidePracticeX,
  practice,
  signInTime,
  testPace,
} from './practice.ts'
import { openPreferences } from './preferences.ts'
import { registerScheme, serveApp } from './protocol.ts'
import { schoolFiles } from './school/schoolFiles.ts'
import { closeContents, closeDictionaries, closeNameLookups, closeSession } from './security.ts'
import { servicesOf } from './services.ts'
import { createStudio } from './session/studio.ts'
import { startRefusals, startRefusalWords } from './switches.ts'
import { openAnew, openWindow, replaceEndedPages } from './window.ts'

const built = join(import.meta.dirname, '..')
const resources = join(built, '..', 'resources')

/** How long quitting waits for what is under way, in milliseconds. */
const longestEnd = 5_000

// A release is no program of Electron’s name that was given a folder: renaming it changes nothing about what it is.
const released = app.isPackaged || process.defaultApp !== true
const refusals = startRefusals({
  footing: released ? 'released' : 'checkout',
  platform: process.platform,
  given: process.argv.slice(1),
  variables: Object.keys(process.env),
  hasDebugger: debuggerUrl() !== undefined,
})
const mayStart = refusals.length === 0
if (!mayStart) {
  const words = startRefusalWords(refusals)
  openLog(join(app.getPath('userData'), 'studio.log')).unexpected(words)
  dialog.showErrorBox('School Photo Studio', words)
}

// Without a folder that it can write in, Electron would end here and say nothing, or open and keep nothing.
const dataFolder = folderNamed(() => app.getPath('userData'))
const problem = mayStart ? problemOfDataFolder(dataFolder) : null
if (problem !== null) {
  const words = dataFolderWords(problem, dataFolder)
  console.error(words)
  const place = folderForMessage()
  if (place !== null) app.setPath('userData', place)
  void app.whenReady().then(async () => {
    await dialog.showMessageBox({ type: 'error', title: 'School Photo Studio', message: words })
    if (place !== null) rmSync(place, { recursive: true, force: true })
    app.exit(1)
  })
}
const mayOpen = mayStart && problem === null

// Times and dates are British, whatever this computer's own language is.
app.commandLine.appendSwitch('lang', 'en-GB')
closeNameLookups(app)
// Tests as root start without a sandbox; a packaged studio refuses that switch.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerScheme()
if (!mayStart) app.exit(1)
else if (!app.requestSingleInstanceLock()) app.exit(0)
app.on('session-created', closeDictionaries)
app.on('web-contents-created', (_event, contents) => closeContents(contents))
app.on('second-instance', () => BrowserWindow.getAllWindows()[0]?.focus())

void app.whenReady().then(async () => {
  if (!mayOpen) return
  setClockAhead(clockAhead(app.commandLine, released))
  const log = openLog(join(app.getPath('userData'), 'studio.log'))
  process.on('uncaughtException', (error) => log.unexpected(error))
  process.on('unhandledRejection', (error) => log.unexpected(error))

  const pages = session.fromPartition('studio', { cache: false })
  const tell = (notice: Notice) => window.webContents.send(noticeChannel, notice)
  const standIn = outsidePracticeX(app.commandLine, released)
  const practiceX = openPracticeX(
    standIn,
    schoolFiles(app.getPath('userData'), 'practice').practiceX,
  )
  const services = servicesOf({
    built,
    practiceX,
    standIn,
    signInTime: signInTime(app.commandLine, released),
    pace: testPace(app.commandLine, released),
    log,
    tell,
  })
  // What the page still holds was done by whoever leaves: whoever comes next gets a page of their own.
  const newPage = () => void openAnew(window).catch(log.unexpected)
  const studio = createStudio(app.getPath('userData'), practice(practiceX), services.for, newPage)

  await closeSession(pages)
  serveApp(pages.protocol, join(built, 'renderer'), picturesOf(studio.desk))
  removeMenu()
  const window = openWindow(
    pages,
    join(built, 'preload', 'index.cjs'),
    join(resources, 'icon.png'),
    join(app.getPath('userData'), 'window.json'),
  )
  replaceEndedPages(window, log.unexpected, () =>
    dialog.showErrorBox(
      'School Photo Studio',
      'The window ended several times within a minute. Nothing that was saved is lost, and nothing was posted by it. Close the studio and open it again; if it happens again, show IT the studio’s log.',
    ),
  )

  const isOurs = (sender: unknown): boolean =>
    sender === window.webContents.mainFrame && isOurPage(sender as SenderFrame)
  const answer = serve(
    handlersFor(
      studio,
      desktopAround(window),
      openPreferences(join(app.getPath('userData'), 'preferences.json')),
    ),
    isOurs,
    pagesOf(studio.session),
    log,
    studio,
  )
  ipcMain.handle(requestChannel, (event, message) => answer(event.senderFrame, message))

  const lock = async () => {
    const locked = studio.lock()
    tell('statusChanged')
    await locked
  }
  lockWhenIdle(powerMonitor, studio.isOpen, lock)

  let closing = false
  app.on('window-all-closed', () => app.quit())
  app.on('before-quit', (event) => {
    if (closing) return
    closing = true
    event.preventDefault()
    // In a turn of its own: a debugger may ask to quit in the midst of a query, and then the records cannot be shut.
    setImmediate(() => void end())
  })

  /** Whatever has not ended by then ends as in a power cut, which loses nothing that was written down. */
  async function end(): Promise<void> {
    try {
      await Promise.race([studio.lock().then(() => studio.ended()), wait(longestEnd)])
    } catch (error) {
      log.unexpected(error)
    } finally {
      services.close()
      app.exit(0)
    }
  }
})
