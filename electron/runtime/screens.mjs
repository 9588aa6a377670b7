// npm run screens: builds the studio and takes a picture of every screen, in two sizes, light and dark.
import { build, bundle, prepare, run } from './launch.mjs'

const { env, stop } = await prepare()
process.exitCode = await build(env)
if (process.exitCode === 0) {
  process.exitCode = await run(process.execPath, [await bundle('e2e/screens/screens.ts')], env)
}
stop()
