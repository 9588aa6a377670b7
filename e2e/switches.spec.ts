import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { ownDisplay } from './displays.ts'
import { root } from './root.ts'
import { throwAway } from './throwAway.ts'

/** Starts the built studio without Playwright, judged as at a school by what follows; ends it where it opens. */
async function startAtSchool(given: readonly string[], variables: Record<string, string> = {}) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'studio-e2e-'))
  const launcher = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${dataFolder}`,
    root,
    '--as-released',
  ]
  const family = /^(NODE_|ELECTRON_|SSLKEYLOGFILE$)/
  const ours = Object.entries(process.env).filter(([name]) => !family.test(name))
  const child = spawn(process.env.STUDIO_ELECTRON ?? '', [...launcher, ...given], {
    env: { ...Object.fromEntries(ours), ...ownDisplay(), ...variables },
  })
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const ended = new Promise<'refused'>((resolve) => child.once('exit', () => resolve('refused')))
  const opened = untilThere(join(dataFolder, 'window.json'), ended)
  const what = await Promise.race([ended, opened])
  if (what === 'opened') child.kill()
  await ended
  const log = join(dataFolder, 'studio.log')
  const logged = existsSync(log) ? readFileSync(log, 'utf8') : ''
  throwAway(dataFolder)
  return { what, said, logged, code: child.exitCode }
}

/** A studio whose window is there has noted where it stands once it comes to rest, or when it is closed. */
async function untilThere(file: string, ended: Promise<unknown>): Promise<'opened' | 'refused'> {
  let isOver = false
  void ended.then(() => {
    isOver = true
  })
  while (!isOver) {
    if (existsSync(file)) return 'opened'
    await new Promise((done) => setTimeout(done, 100))
  }
  return 'refused'
}

test('started as at a school, with what a school may give it, the studio opens', async () => {
  expect(await startAtSchool(['--disable-gpu'])).toMatchObject({ what: 'opened', logged: '' })
})

for (const given of [
  '--inspect=0',
  '--log-net-log=net.json',
  '--proxy-pac-url=http://127.0.0.1:1/x',
  '--host-rules=MAP * 127.0.0.1',
  '--js-flags=--expose-gc',
  '--ssl-key-log-file=keys.txt',
  '--remote-debugging-port=0',
  '-proxy-server=127.0.0.1:1',
]) {
  const name = given.replace(/^-+/, '').split('=')[0]
  test(`started as at a school with ${name}, the studio does not open and says why`, async () => {
    const { what, code, said, logged } = await startAtSchool([given])
    expect({ what, code }).toEqual({ what: 'refused', code: 1 })
    expect(said).toContain(`“--${name}”`)
    expect(logged).toContain(`“--${name}”`)
  })
}

for (const variable of ['SSLKEYLOGFILE', 'NODE_OPTIONS', 'ELECTRON_ENABLE_LOGGING']) {
  test(`started as at a school with ${variable}, the studio does not open and says why`, async () => {
    const value = variable === 'NODE_OPTIONS' ? '--no-warnings' : '1'
    const { what, said } = await startAtSchool([], { [variable]: value })
    expect(what).toBe('refused')
    expect(said).toContain(variable)
  })
}
