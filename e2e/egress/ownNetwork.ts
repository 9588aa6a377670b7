import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownDisplay } from '../displays.ts'
import { root } from '../root.ts'
import { elsewhere } from './listeners.ts'

const marker = 'STUDIO_OWN_NETWORK'

/** True in a run that {@link runAgainAlone} started. */
export const isAlone = process.env[marker] !== undefined

/**
 * A network that nothing else on this computer is in: a card that leads nowhere, so that WebRTC finds one, an address that
 * stands for the internet, and names that only our own listener answers.
 */
const setUp = `set -e
ip link set lo up
ip link add card type veth peer name wire
ip addr add ${elsewhere}/24 dev lo
ip addr add 192.0.2.2/24 dev card
ip link set card up
ip link set wire up
ip route add default via 192.0.2.1 2>/dev/null || true
mount --bind "$STUDIO_OWN_NAMES" /etc/resolv.conf
exec "$@"`

/** Null where a network of one's own may be made, else why not. */
export function whyNotAlone(): string | null {
  if (process.platform !== 'linux') return 'networks of one’s own exist on Linux alone'
  const { status } = spawnSync('unshare', ['-n', '-m', 'sh', '-c', 'ip link set lo up'])
  return status === 0 ? null : 'this computer lets this user make none (unshare)'
}

/** Runs one spec again in a network of its own; answers with its exit code and what it printed. */
export function runAgainAlone(spec: string, figures: string) {
  const folder = mkdtempSync(join(tmpdir(), 'studio-alone-'))
  const names = join(folder, 'resolv.conf')
  writeFileSync(names, 'nameserver 127.0.0.1\n')
  const { DISPLAY = process.env.DISPLAY ?? '' } = ownDisplay()
  const test = ['node_modules/playwright/cli.js', 'test', '--config', 'e2e/playwright.config.ts']
  const how = ['--workers', '1', '--output', join(folder, 'results'), spec]
  const child = spawn(
    'unshare',
    ['-n', '-m', 'sh', '-c', setUp, 'sh', process.execPath, ...test, ...how],
    {
      cwd: root,
      env: {
        ...process.env,
        [marker]: '1',
        STUDIO_OWN_NAMES: names,
        STUDIO_FIGURES: figures,
        DISPLAY,
        STUDIO_DISPLAYS: DISPLAY,
      },
    },
  )
  let printed = ''
  child.stdout.on('data', (text) => {
    printed += text
  })
  child.stderr.on('data', (text) => {
    printed += text
  })
  return new Promise<{ readonly code: number | null; readonly printed: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, printed })),
  )
}
