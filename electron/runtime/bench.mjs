// npm run bench -- NAME [ARGS…]: builds the studio and runs one of the benchmarks of e2e/bench.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, bundle, prepare, root, run, runOnElectron } from './launch.mjs'

/** Those that drive the whole app do it from plain Node, as every end-to-end spec does. */
const drivesTheApp = [
  'detect',
  'detectAgain',
  'detectFit',
  'detectMany',
  'detectTone',
  'editor',
  'hostileTables',
  'killed',
  'peer',
  'postingApp',
]

const names = readdirSync(join(root, 'e2e/bench'), { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => entry.name.replace(/\.ts$/, ''))
const [name = '', ...args] = process.argv.slice(2)
if (!names.includes(name)) {
  console.error(`npm run bench -- NAME [ARGS…], where NAME is one of: ${names.join(', ')}`)
  process.exit(1)
}

/** Weights that are no package's lie beside the test data, for measuring. */
const besideTestData = join(root, '../shared/data/models')
if (existsSync(besideTestData)) process.env.STUDIO_MODELS ??= besideTestData

const { program, env, stop } = await prepare()
process.exitCode = await build(env)
if (process.exitCode === 0) {
  const script = `e2e/bench/${name}.ts`
  process.exitCode = drivesTheApp.includes(name)
    ? await run(process.execPath, [await bundle(script), ...args], env)
    : await runOnElectron(program, [script, ...args], env)
}
stop()
