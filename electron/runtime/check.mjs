// npm run check: format and lint, the types of every layer, the quick unit tests and the architecture.
import { join } from 'node:path'
import { prepare, root, run, runOnElectron } from './launch.mjs'

const { program, env, stop } = await prepare()
const tool = (/** @type {string} */ path, /** @type {string[]} */ ...args) =>
  run(process.execPath, [join(root, 'node_modules', path), ...args], env)

const started = Date.now()
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
for (const [name, step] of Object.entries(steps)) {
  console.log(`\n— ${name}`)
  const code = await step()
  if (code !== 0) {
    console.log(`\n“${name}” found something to mend.`)
    process.exitCode = code
    break
  }
}
console.log(`\ncheck took ${Math.round((Date.now() - started) / 1000)} s`)
stop()
