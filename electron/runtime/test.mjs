// npm test: everything that must hold, unit and end to end; the last line counts all of it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, prepare, root, run, runOnElectron, specsAtOnce } from './launch.mjs'

const { program, env, stop } = await prepare(specsAtOnce)
const work = mkdtempSync(join(tmpdir(), 'studio-test-'))
const tool = (/** @type {string} */ path, /** @type {string[]} */ ...args) =>
  run(process.execPath, [join(root, 'node_modules', path), ...args], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(work, 'e2e.json'),
  })

const lint = await tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')
const types = await tool('typescript/bin/tsc', '-b')
await runOnElectron(
  program,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'electron/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(work, 'unit.json')}`,
  ],
  { ...env, STUDIO_SEED: '20261201' },
)
const built = await build(env)
if (built === 0) {
  await tool(
    'playwright/cli.js',
    'test',
    '--config',
    join(root, 'e2e/playwright.config.ts'),
    '--reporter=list,json',
  )
}
stop()

const unit = read('unit.json')
const e2e = read('e2e.json')
const passed =
  (unit?.numPassedTests ?? 0) +
  (e2e?.stats.expected ?? 0) +
  [lint, types, built].filter((code) => code === 0).length
const skipped = (unit?.numPendingTests ?? 0) + (e2e?.stats.skipped ?? 0)
const failed =
  (unit === null ? 1 : unit.numFailedTests + (unit.success || unit.numFailedTests > 0 ? 0 : 1)) +
  (e2e === null ? 1 : e2e.stats.unexpected + e2e.stats.flaky) +
  [lint, types, built].filter((code) => code !== 0).length
rmSync(work, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed === 0 ? 0 : 1

/** @param {string} name */
function read(name) {
  try {
    return JSON.parse(readFileSync(join(work, name), 'utf8'))
  } catch {
    return null
  }
}
