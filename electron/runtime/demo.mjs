// npm run demo [-- DIR]: builds the studio and runs the main job on real photos, unattended.
import { build, bundle, prepare, run } from './launch.mjs'

const { env, stop } = await prepare()
process.exitCode = await build(env)
if (process.exitCode === 0) {
  const demo = await bundle('e2e/demo/demo.ts')
  process.exitCode = await run(process.execPath, [demo, ...process.argv.slice(2)], env)
}
stop()
