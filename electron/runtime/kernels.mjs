// Compiles the kernels of renderer/detection to WebAssembly, where the window is served from. Run as often as you like: each is done
// again only when a source, the compiler, or what was made of them is another than last time.
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
const detection = path.join(root, 'renderer/detection')
const served = path.join(root, 'renderer/public/wasm')
const notes = path.join(root, 'node_modules/.cache')

/** @typedef {{ name: string, how: string[] }} Kernels of the folder `renderer/detection/NAME/kernels`, for `NAME.wasm` */

const always = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory']
const shared = ['--sharedMemory', '--initialMemory', '1', '--maximumMemory', '16384']

/** @type {Kernels[]} */
const all = [
  { name: 'engine', how: [...always, '--enable', 'simd,threads,relaxed-simd', ...shared] },
  { name: 'resampling', how: [...always, '--enable', 'simd'] },
]

/** Vitest calls this before the unit tests. */
export async function setup() {
  mkdirSync(served, { recursive: true })
  mkdirSync(notes, { recursive: true })
  for (const kernels of all) await compile(kernels)
}

/** @param {Kernels} kernels */
async function compile({ name, how }) {
  const sources = path.join(detection, name, 'kernels')
  const target = path.join(served, `${name}.wasm`)
  const note = path.join(notes, `${name}.sha256`)
  const stamp = () => stampOf(sources, how, target)
  if (existsSync(note) && existsSync(target) && readFileSync(note, 'utf8') === stamp()) return
  const { main } = await import('assemblyscript/asc')
  const beside = `${target}.${process.pid}.part`
  const { error, stderr } = await main(['index.ts', '--baseDir', sources, ...how, '-o', beside])
  if (error) throw new Error(`The kernels of ${name} could not be compiled.\n${stderr}`)
  renameSync(beside, target)
  writeFileSync(note, stamp())
}

/**
 * Of everything that decides what kernels are, and of what they became.
 * @param {string} sources
 * @param {string[]} how
 * @param {string} target
 */
function stampOf(sources, how, target) {
  const hash = createHash('sha256').update(how.join(' '))
  hash.update(readFileSync(path.join(root, 'node_modules/assemblyscript/package.json')))
  for (const file of readdirSync(sources).sort())
    hash.update(file).update(readFileSync(path.join(sources, file)))
  return hash.update(readFileSync(target)).digest('hex')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setup()
