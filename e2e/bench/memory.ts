import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { deriveKey } from '../../electron/main/keys/deriveKey.ts'
import { readKeys } from '../../electron/main/keys/keysFile.ts'
import { unlockWithPassphrase } from '../../electron/main/keys/slots.ts'
import { schoolFiles } from '../../electron/main/school/schoolFiles.ts'
import { officeAt, practicePassphrase } from '../office.ts'
import { openRoom } from '../openRoom.ts'
import { readyDraft } from '../readyDraft.ts'
import { launchStudio } from '../studio.ts'

// What main and the window still hold in memory after a lock and a garbage collection, byte by byte (Linux alone: /proc).
const studio = await launchStudio()
const { app, page, dataFolder } = studio
await readyDraft(page)
await page.reload()
await openRoom(page, 'Records', 'Pupils')
await page.getByText('Fernsby').first().waitFor()

const needles = await whatToLookFor()
const windowsAtWork = new Set<number>()
const open = await count()
const pressedAt = performance.now()
await page.getByRole('button', { name: 'Lock' }).click()
await page.getByText('Who are you?').waitFor()
console.log(`Locked after ${Math.round(performance.now() - pressedAt)} ms.`)
await collectGarbage()
const locked = await count()
const anew = await signInAndLockAgain()
await studio.close()

console.table(
  needles.flatMap(({ name }) =>
    (['main', 'window'] as const).map((process) => ({
      what: name,
      process,
      open: open[process].get(name),
      'after the lock': locked[process].get(name),
      'after three more': anew[process].get(name),
    })),
  ),
)

interface Needle {
  readonly name: string
  readonly forms: readonly Buffer[]
}

async function whatToLookFor(): Promise<readonly Needle[]> {
  const slots = await readKeys(schoolFiles(dataFolder, 'practice').keys)
  if (!slots.ok) throw new Error('The practice school has keys.')
  const [first] = slots.value.operators
  const opened =
    first && (await unlockWithPassphrase(slots.value, first.operator, practicePassphrase))
  if (!opened?.ok) throw new Error('The practice passphrase opens the practice school.')
  const dataKey = Buffer.from(opened.value)
  const database = deriveKey(dataKey, 'database')
  return [
    { name: 'data key', forms: [dataKey] },
    { name: 'data key in hex', forms: asText(dataKey.toString('hex')) },
    { name: 'database key', forms: [database] },
    { name: 'database key in hex', forms: asText(database.toString('hex')) },
    { name: 'vault key', forms: [deriveKey(dataKey, 'vault')] },
    { name: 'vault name key', forms: [deriveKey(dataKey, 'vaultNames')] },
    { name: 'name of a pupil', forms: asText('Fernsby') },
  ]
}

/** As V8 and SQLite keep text: a byte a letter, or two. */
function asText(text: string): readonly Buffer[] {
  return [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')]
}

async function collectGarbage(): Promise<void> {
  await app.evaluate(() => {
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc')
    const collect: () => void = process.getBuiltinModule('node:vm').runInNewContext('gc')
    for (let times = 0; times < 4; times += 1) collect()
  })
  const inspector = await page.context().newCDPSession(page)
  await inspector.send('HeapProfiler.enable')
  for (let times = 0; times < 4; times += 1) await inspector.send('HeapProfiler.collectGarbage')
  await inspector.detach()
}

/** Whether what stays is overwritten as memory is used again, or grows. */
async function signInAndLockAgain() {
  for (let times = 0; times < 3; times += 1) {
    await officeAt(app, page).signIn('Claire Magill')
    await openRoom(page, 'Records', 'Pupils')
    await page.getByText('Fernsby').first().waitFor()
    await page.getByRole('button', { name: 'Lock' }).click()
    await page.getByText('Who are you?').waitFor()
  }
  await collectGarbage()
  return count()
}

/** The window is every process that it has had and that still runs. */
async function count() {
  const { main, now } = await app.evaluate(({ BrowserWindow }) => ({
    main: process.pid,
    now: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  }))
  windowsAtWork.add(now)
  const alive = [...windowsAtWork].filter((pid) => existsSync(`/proc/${pid}/maps`))
  const counts = alive.map(countIn)
  const window = new Map(
    needles.map(({ name }) => [name, counts.reduce((sum, each) => sum + (each.get(name) ?? 0), 0)]),
  )
  return { main: countIn(main), window }
}

/** How often each stands in the memory that a process can write to. */
function countIn(pid: number): ReadonlyMap<string, number> {
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  const found = new Map(needles.map(({ name }) => [name, 0]))
  const longest = 256
  const chunk = Buffer.alloc(16_000_000)
  try {
    for (const { from, to } of writable(pid)) {
      for (let at = from; at < to; at += chunk.length - longest) {
        const length = readPart(memory, chunk, at, Math.min(chunk.length, to - at))
        const part = chunk.subarray(0, length)
        const last = at + length >= to ? length : length - longest
        for (const { name, forms } of needles) {
          const times = forms.reduce((sum, form) => sum + timesBefore(part, form, last), 0)
          found.set(name, (found.get(name) ?? 0) + times)
        }
        if (length < Math.min(chunk.length, to - at)) break
      }
    }
  } finally {
    closeSync(memory)
  }
  return found
}

function writable(pid: number): readonly { readonly from: number; readonly to: number }[] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? []
      if (from === undefined || to === undefined) return []
      return [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }]
    })
}

/** A region may go while it is read. */
function readPart(memory: number, into: Buffer, at: number, length: number): number {
  try {
    return readSync(memory, into, 0, length, at)
  } catch {
    return 0
  }
}

function timesBefore(part: Buffer, form: Buffer, last: number): number {
  let times = 0
  for (let at = part.indexOf(form); at >= 0 && at < last; at = part.indexOf(form, at + 1)) {
    times += 1
  }
  return times
}
