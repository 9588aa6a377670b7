// npm run check: format and lint, the types of every layer, the quick unit tests and the architecture.
import { join } from 'node:path'
import { prepare, root, run, runOnElectron } from './launch.mjs'

const { program, env, stop } = await prepare()
const tool = (/** @type {string} */ path, /** @type {string[]} */ ...args) =>
  run(process.execPath, [join(root, 'node_modules', path), ...args], env)

const started = Date.now()
/** @type {Readonly<Record<string, () => Promise<number>>>} */
const steps = {
  'format and lint': () => tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  types: () => tool('typescript/bin/tsc', '-b'),
  'unit tests and architecture': () =>
    runOnElectron(
      program,
      ['node_modules/vitest/vitest.mjs', 'run', '--config', 'electron/vitest.config.ts'],
      { ...env, STUDIO_CHECK: 'quick' },
    ),
}
/** Formatting takes seconds and is asked first; types need one core and are checked while the tests run. */
const rounds = [['format and lint'], ['types', 'unit tests and architecture']]
for (const names of rounds) {
  console.log(`\n— ${names.join(', ')}`)
  const codes = await Promise.all(names.map((name) => steps[name]?.() ?? 1))
  for (const [index, code] of codes.entries()) {
    if (code === 0) continue
    console.log(`\n“${names[index]}” found something to mend.`)
    process.exitCode = code
  }
  if (process.exitCode) break
}
console.log(`\ncheck took ${Math.round((Date.now() - started) / 1000)} s`)
stop()
