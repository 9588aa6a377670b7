// Makes sure that the system libraries which Electron needs on Linux, and a virtual display, are there.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const needed = [
  'xvfb',
  'xauth',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'fonts-liberation',
  'fonts-noto-color-emoji',
]

/**
 * Installs what is missing where it may (Debian or Ubuntu, as root), and otherwise prints the one command that would.
 * @param {string} program the Electron program
 */
export function ensureSystemPackages(program) {
  if (process.platform !== 'linux' || isComplete(program)) return
  const command = `apt-get update && apt-get install -y --no-install-recommends ${available().join(' ')}`
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    throw new Error(
      `Some system libraries are missing. This command installs them:\n  sudo sh -c '${command}'`,
    )
  }
  console.error('Installing the system libraries that Electron needs …')
  const { status } = spawnSync('sh', ['-c', command], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0 || !isComplete(program)) {
    throw new Error(`The system libraries could not be installed. Try it by hand:\n  ${command}`)
  }
}

/** @param {string} program */
function isComplete(program) {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' })
  const display = Boolean(process.env.DISPLAY) || existsSync('/usr/bin/Xvfb')
  return !String(stdout).includes('not found') && display
}

/** Newer Debian and Ubuntu releases call some of the libraries `…t64`. */
function available() {
  spawnSync('apt-get', ['update'], { stdio: 'ignore' })
  return needed.map((name) => {
    const { stdout } = spawnSync('apt-cache', ['policy', name], {
      encoding: 'utf8',
    })
    return /Candidate: (?!\(none\))/.test(String(stdout)) ? name : `${name}t64`
  })
}
