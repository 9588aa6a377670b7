import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { ownDisplay } from './displays.ts'
import { root } from './root.ts'
import { throwAway } from './throwAway.ts'

export interface LaunchOptions {
  /** The folder in which the studio keeps everything; a new one by default. */
  readonly dataFolder?: string
  /** A practice X that runs outside the app, so that it outlives a kill. */
  readonly practiceX?: string
  /** How many times sooner than usual the studio loses its patience with X. */
  readonly haste?: number
  /** How long connecting waits for the browser. */
  readonly signInSeconds?: number
  /** How many days the studio's clock runs ahead of this computer's. */
  readonly daysAhead?: number
  /** Device pixels a CSS pixel, as a screen with larger text has more of. */
  readonly pixelRatio?: number
}

/** A studio that was started as a person would start it, in a folder of its own. */
export interface Started {
  readonly app: ElectronApplication
  readonly page: Page
  readonly dataFolder: string
  /** Ends it as a person would, and throws its folder away unless it is kept. */
  close(keep?: boolean): Promise<void>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

export async function launchStudio(options: LaunchOptions = {}): Promise<Started> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'studio-e2e-'))
  const app = await _electron.launch({
    // No executablePath: Playwright then holds the app back until it listens. The runtime scripts say which Electron it is.
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${dataFolder}`,
      ...(options.practiceX === undefined ? [] : [`--practice-x=${options.practiceX}`]),
      ...(options.haste === undefined ? [] : [`--haste=${options.haste}`]),
      ...(options.signInSeconds === undefined
        ? []
        : [`--sign-in-seconds=${options.signInSeconds}`]),
      ...(options.daysAhead === undefined ? [] : [`--days-ahead=${options.daysAhead}`]),
      ...(options.pixelRatio === undefined
        ? []
        : [`--force-device-scale-factor=${options.pixelRatio}`]),
      root,
    ],
    env: environment(),
    timeout: 60_000,
  })
  const page = await app.firstWindow()
  await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window?.isVisible()) await new Promise((shown) => window?.once('show', () => shown(null)))
  })
  return {
    app,
    page,
    dataFolder,
    async close(keep = false) {
      await app.close()
      if (keep) return
      throwAway(dataFolder, logNotesOf(dataFolder))
    },
    async kill() {
      const gone = new Promise((resolve) => app.process().once('exit', resolve))
      app.process().kill('SIGKILL')
      await gone
    },
  }
}

/** Where the studio notes the end of its log a second time: beside its folder, not in it. */
export function logNotesOf(dataFolder: string): string {
  return `${dataFolder} log notes`
}

/** The tests may run on Electron's own Node; the app must not. */
function environment(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...rest } = process.env
  const set = Object.entries(rest).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return { ...Object.fromEntries(set), ...ownDisplay() }
}
