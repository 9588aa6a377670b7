import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { SchoolFiles } from '../school/schoolFiles.ts'
import { expectSchool, opens, schoolWithoutAlex, snapshotOf } from '../testing/scratchSchool.ts'
import { changeKey } from './changeKey.ts'
import { finishKeyChange } from './finishKeyChange.ts'

const hex = (key: Uint8Array) => Buffer.from(key).toString('hex')
const minutes = 60_000

interface Stop {
  readonly step: string
  readonly putBack: () => SchoolFiles
}

/** Every step of the change, and how the school would lie there if the power failed right after it. */
async function everyStop() {
  const { files, ...school } = await schoolWithoutAlex()
  const stops: Stop[] = []
  const stop = (step: string) => stops.push({ step, putBack: snapshotOf(school.data) })
  stop('before')
  const made = await changeKey(files, school.dataKey, stop)
  if (!made.ok) throw new Error(made.error.kind)
  stop('changed')
  await finishKeyChange(files, stop)
  stop('finished')
  const ready = stops.find(({ step }) => step === 'ready')
  if (ready === undefined) throw new Error('The change was made.')
  return { ...school, newKey: made.value, stops, ready }
}

test(
  'a stop at any step leaves a school that opens for those who stay, under the old key or the new one, and the change can be made again',
  async () => {
    const { stops, dataKey, newKey, recoveryCode } = await everyStop()
    expect(stops.map(({ step }) => step).join(' ')).toBe(
      'before folder copy notes slots ready changed witness logs records anchor keys copies finished',
    )
    const firstNew = stops.findIndex(({ step }) => step === 'ready')
    for (const [at, { step, putBack }] of stops.entries()) {
      const files = putBack()
      await finishKeyChange(files)
      const key = await expectSchool(files, recoveryCode)
      expect([step, key]).toEqual([step, hex(at < firstNew ? dataKey : newKey)])
      const again = await changeKey(files, Buffer.from(key, 'hex'))
      expect([step, again.ok]).toEqual([step, at < firstNew])
      await finishKeyChange(files)
      expect(opens(files, dataKey)).toBe(false)
      expect(existsSync(join(files.folder, 'newKey.part'))).toBe(false)
      expect(existsSync(join(files.folder, 'newKey.ready'))).toBe(false)
    }
  },
  4 * minutes,
)

test(
  'a second stop, while what a first one left is put in place, is made good as well',
  async () => {
    const { ready, newKey, recoveryCode } = await everyStop()
    const first = ready.putBack()
    const stops: Stop[] = []
    await finishKeyChange(first, (step) =>
      stops.push({ step, putBack: snapshotOf(join(first.folder, '..')) }),
    )
    expect(stops).toHaveLength(6)
    for (const { putBack } of stops) {
      const files = putBack()
      await finishKeyChange(files)
      expect(await expectSchool(files, recoveryCode)).toBe(hex(newKey))
    }
  },
  2 * minutes,
)

test('an old log that lies beside the records is not read into the new ones', async () => {
  const { ready, newKey, recoveryCode } = await everyStop()
  const files = ready.putBack()
  writeFileSync(`${files.records}-wal`, 'what another program left there')
  await finishKeyChange(files)
  expect(existsSync(`${files.records}-wal`)).toBe(false)
  expect(await expectSchool(files, recoveryCode)).toBe(hex(newKey))
})

/** Changes the key in a process of its own that is killed so long after it began; answers whether it had ended by itself. */
async function killedAfter(milliseconds: number, data: string, dataKey: Uint8Array) {
  const script = join(import.meta.dirname, '../testing/scratchChange.ts')
  const child = spawn(process.execPath, [script, data, hex(dataKey)], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<boolean>((resolve) => child.once('exit', (code) => resolve(code === 0)))
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const alarm = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  const byItself = await ended
  clearTimeout(alarm)
  return byItself
}

test(
  'a process that is killed while it changes the key leaves a school that opens for those who stay',
  async () => {
    const { data, dataKey, recoveryCode } = await schoolWithoutAlex()
    const begun = snapshotOf(data)
    const ends: string[] = []
    for (const after of [0, 150, 300, 400, 450, 475, 500, 525, 550, 600, 700, 4000]) {
      const files = begun()
      const byItself = await killedAfter(after, join(files.folder, '..'), dataKey)
      await finishKeyChange(files)
      const key = await expectSchool(files, recoveryCode)
      ends.push(`${byItself ? 'ended' : 'killed'} ${key === hex(dataKey) ? 'old' : 'new'}`)
    }
    expect(ends).toContain('killed old')
    expect(ends).not.toContain('ended old')
    console.log(ends.join(', '))
  },
  4 * minutes,
)
