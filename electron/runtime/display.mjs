// Virtual displays for machines without one.
import { spawn } from 'node:child_process'

/**
 * Starts as many Xvfb as are asked for where no display is set; the answer's `stop` ends them. `DISPLAY` names the first, and
 * `STUDIO_DISPLAYS` all of them: what tests side by side need, as two windows on one display take the focus from each other.
 * @param {number} [count]
 * @returns {Promise<{ env: Record<string, string>, stop: () => void }>}
 */
export async function display(count = 1) {
  if (process.platform !== 'linux' || process.env.DISPLAY) return { env: {}, stop: () => {} }
  const servers = await Promise.all(Array.from({ length: count }, start))
  const stop = () => {
    for (const { server } of servers) server.kill()
  }
  process.once('exit', stop)
  const names = servers.map(({ name }) => name)
  return { env: { DISPLAY: names[0] ?? '', STUDIO_DISPLAYS: names.join(' ') }, stop }
}

async function start() {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  )
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', () => reject(new Error('The virtual display did not start.')))
    server.stdio[3]?.once('data', (chunk) => resolve(String(chunk).trim()))
  })
  return { server, name: `:${number}` }
}
