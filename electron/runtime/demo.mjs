// npm run demo [-- DIR]: builds the studio and runs the main job on real photos, unattended.
import { join } from 'node:path'
import { build, prepare, root, runOnElectron } from './launch.mjs'

const { program, env, stop } = await prepare()
process.exitCode = await build(env)
if (process.exitCode === 0) {
  const demo = join(root, 'e2e/demo/demo.ts')
  process.exitCode = await runOnElectron(program, [demo, ...process.argv.slice(2)], env)
}
stop()
