// Compiles the kernels of renderer/detection/engine/kernels to WebAssembly, where the window is served from. Run as often as you
// like: it is done again only when a source, the compiler, or what was made of them is another than last time.
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = path.join(root, 'renderer/detection/engine/kernels')
const target = path.join(root, 'renderer/public/wasm/engine.wasm')
const note = path.join(root, 'node_modules/.cache/engine.sha256')

const features = 'simd,threads,relaxed-simd'
const memory = [
  '--importMemory',
  '--sharedMemory',
  '--initialMemory',
  '1',
  '--maximumMemory',
  '16384',
]
const how = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', features, ...memory]

/** Vitest calls this before the unit tests. */
export async function setup() {
  if (existsSync(note) && existsSync(target) && readFileSync(note, 'utf8') === stamp()) return
  mkdirSync(path.dirname(target), { recursive: true })
  mkdirSync(path.dirname(note), { recursive: true })
  const { main } = await import('assemblyscript/asc')
  const beside = `${target}.${process.pid}.part`
  const { error, stderr } = await main(['index.ts', '--baseDir', sources, ...how, '-o', beside])
  if (error) throw new Error(`The kernels could not be compiled.\n${stderr}`)
  renameSync(beside, target)
  writeFileSync(note, stamp())
}

/** Of everything that decides what the kernels are, and of what they became. */
function stamp() {
  const hash = createHash('sha256').update(how.join(' '))
  hash.update(readFileSync(path.join(root, 'node_modules/assemblyscript/package.json')))
  for (const file of readdirSync(sources).sort())
    hash.update(file).update(readFileSync(path.join(sources, file)))
  return hash.update(readFileSync(target)).digest('hex')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setup()
