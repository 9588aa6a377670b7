import { probeRegister } from './register.ts'
import { probeWords } from './words.ts'

// npm run probe -- NAME ARGS…: what the rules say of a file of cases, without opening the studio.
const probes: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  words: probeWords,
  register: probeRegister,
}

const [name = '', ...args] = process.argv.slice(2)
const probe = probes[name]
if (probe === undefined) {
  console.error(
    `npm run probe -- NAME ARGS…, where NAME is one of: ${Object.keys(probes).join(', ')}`,
  )
  process.exitCode = 1
} else {
  process.exitCode = await probe(args)
}
