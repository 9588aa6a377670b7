// node electron/runtime/onElectron.mjs SCRIPT [ARGS…]: runs a script on Electron's own Node.
import { prepare, runOnElectron } from './launch.mjs'

const { program, env, stop } = await prepare()
process.exitCode = await runOnElectron(program, process.argv.slice(2), env)
stop()
