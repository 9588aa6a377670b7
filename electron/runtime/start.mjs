// npm start: builds what has changed and opens the studio for a person.
import { build, prepare, root, run } from './launch.mjs'

const { program, env, stop } = await prepare()
process.exitCode = await build(env)
if (process.exitCode === 0) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  process.exitCode = await run(program, [...asRoot, root, ...process.argv.slice(2)], env)
}
stop()
