// A virtual display for machines without one.
import { spawn } from 'node:child_process'

/**
 * Starts Xvfb where no display is set; the answer's `stop` ends it.
 * @returns {Promise<{ env: Record<string, string>, stop: () => void }>}
 */
export async function display() {
  if (process.platform !== 'linux' || process.env.DISPLAY) return { env: {}, stop: () => {} }
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
  const stop = () => void server.kill()
  process.once('exit', stop)
  return { env: { DISPLAY: `:${number}` }, stop }
}
