// npm run bench -- NAME [ARGS…]: builds the studio and runs one of the benchmarks of e2e/bench.
import { build, prepare, runOnElectron } from './launch.mjs'

const { program, env, stop } = await prepare()
process.exitCode = await build(env)
if (process.exitCode === 0) {
  process.exitCode = await runOnElectron(
    program,
    ['e2e/bench/index.ts', ...process.argv.slice(2)],
    env,
  )
}
stop()
