// npm run e2e [-- ARGS]: Playwright on the built app.
import { join } from 'node:path'
import { build, prepare, root, run, specsAtOnce } from './launch.mjs'

const { env, stop } = await prepare(specsAtOnce)
process.exitCode = await build(env)
if (process.exitCode === 0) {
  const playwright = join(root, 'node_modules/playwright/cli.js')
  const args = [
    'test',
    '--config',
    join(root, 'e2e/playwright.config.ts'),
    ...process.argv.slice(2),
  ]
  process.exitCode = await run(process.execPath, [playwright, ...args], env)
}
stop()
