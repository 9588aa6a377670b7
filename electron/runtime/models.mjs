// Lays out the detectors' weights and WASM files where the window is served from, each checked against its SHA-256.
// Run as often as you like: what is already right stays. Optional weights that cannot be had are named, not an error.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {{ name: string, file: string, licence: string, source: string, sha256: string, optional?: boolean }} Entry */

const root = fileURLToPath(new URL('../..', import.meta.url))
/** @type {{ weights: Entry[], wasm: Entry[] }} */
const list = JSON.parse(readFileSync(path.join(root, 'resources/models/models.json'), 'utf8'))

/** @param {Entry} entry @param {Uint8Array} bytes */
function isRight(entry, bytes) {
  return createHash('sha256').update(bytes).digest('hex') === entry.sha256
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file) : null
}

/** @param {string} source */
async function download(source) {
  const answer = await fetch(source, {
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null)
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : null
}

/** @param {Entry} entry */
function fromFolder(entry) {
  const folder = process.env.STUDIO_MODELS
  return folder === undefined ? null : read(path.join(folder, entry.file))
}

/** The bytes of an entry from its own source, else from the folder that STUDIO_MODELS names. @param {Entry} entry */
async function obtain(entry) {
  if (entry.source.startsWith('npm:'))
    return read(path.join(root, 'node_modules', entry.source.slice('npm:'.length)))
  return fromFolder(entry) ?? (await download(entry.source))
}

/** @param {string} target @param {Uint8Array} bytes */
function put(target, bytes) {
  const beside = `${target}.${process.pid}.part`
  writeFileSync(beside, bytes)
  renameSync(beside, target)
}

/** @param {Entry} entry @param {string} target */
function withdraw(entry, target) {
  rmSync(target, { force: true })
  if (!entry.optional) throw new Error(`${entry.file} could not be had from ${entry.source}.`)
  console.warn(
    `${entry.name}: not there. The studio works without it; set STUDIO_MODELS to a folder that holds it.`,
  )
}

/** @param {Entry} entry @param {string} folder */
async function layOut(entry, folder) {
  const target = path.join(folder, entry.file)
  const present = read(target)
  if (present !== null && isRight(entry, present)) return
  const bytes = await obtain(entry)
  if (bytes === null) return withdraw(entry, target)
  if (!isRight(entry, bytes))
    throw new Error(`${entry.file} from ${entry.source} is not the file we know.`)
  put(target, bytes)
}

for (const [name, entries] of Object.entries({
  models: list.weights,
  wasm: list.wasm,
})) {
  const folder = path.join(root, 'renderer/public', name)
  mkdirSync(folder, { recursive: true })
  for (const entry of entries) await layOut(entry, folder)
}
