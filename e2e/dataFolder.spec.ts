import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { ownDisplay } from './displays.ts'
import { root } from './root.ts'
import { throwAway } from './throwAway.ts'

/** Starts the built studio where it cannot keep anything; answers what it says, and whether it waits to be read. */
async function startOn(given: readonly string[], variables: Record<string, string> = {}) {
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...env } = process.env
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(process.env.STUDIO_ELECTRON ?? '', [...asRoot, ...given, root], {
    env: { ...env, ...ownDisplay(), ...variables },
  })
  let said = ''
  const words = new Promise<string>((resolve) => {
    child.stderr.on('data', (text) => {
      said += text
      if (said.includes('open the studio again.')) resolve('said')
    })
  })
  const ended = new Promise<string>((resolve) => child.once('exit', () => resolve('ended')))
  const first = await Promise.race([words, ended])
  const waits = await Promise.race([ended, new Promise((done) => setTimeout(done, 2_000, 'waits'))])
  child.kill('SIGKILL')
  await ended
  return { first, waits, said }
}

test.skip(process.platform !== 'linux', 'The folders of these tests are those of Linux.')

test('where the studio’s folder cannot be made, a message says so, what to do, and waits', async () => {
  const place = mkdtempSync(join(tmpdir(), 'studio-e2e-'))
  const file = join(place, 'file')
  writeFileSync(file, '')
  const { first, waits, said } = await startOn([], { XDG_CONFIG_HOME: file })
  expect({ first, waits }).toEqual({ first: 'said', waits: 'waits' })
  expect(said).toContain('cannot be reached or made. Nothing was lost')
  throwAway(place)
})

test('where nothing may be written in the studio’s folder, a message says which one it is, and waits', async () => {
  const { first, waits, said } = await startOn(['--user-data-dir=/sys/kernel'])
  expect({ first, waits }).toEqual({ first: 'said', waits: 'waits' })
  expect(said).toContain('keeps everything: /sys/kernel. Nothing was lost')
})
