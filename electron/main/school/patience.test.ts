import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OperatorId } from '../../core/operator.ts'
import { recoveryHolder } from '../keys/slots.ts'
import { scratchFolder } from '../testing/scratchRecords.ts'
import { beginTries, openPatience } from './patience.ts'
import { schoolFiles } from './schoolFiles.ts'

const claire = OperatorId.parse(randomUUID())
const alex = OperatorId.parse(randomUUID())

/** A school that is set up, and a program that counts its own seconds. */
async function school() {
  const files = schoolFiles(join(scratchFolder(), 'studio'), 'school')
  mkdirSync(files.folder, { recursive: true })
  writeFileSync(files.keys, '{}')
  await beginTries(files.tries)
  let seconds = 0
  const pass = (more: number) => {
    seconds += more
  }
  const started = () => openPatience(files, () => seconds * 1000)
  return { files, pass, started }
}

async function wrong(patience: ReturnType<typeof openPatience>, times: number, way = claire) {
  for (let slip = 0; slip < times; slip += 1) expect(await patience.begin(way)).toBe(0)
}

test('a few slips cost nothing, many cost more and more, and success forgives', async () => {
  const { pass, started } = await school()
  const patience = started()
  await wrong(patience, 4)
  expect(patience.waitSeconds(claire)).toBe(0)
  await wrong(patience, 1)
  expect(patience.waitSeconds(claire)).toBe(2)
  expect(await patience.begin(claire)).toBe(2)
  pass(2)
  await wrong(patience, 1)
  expect(patience.waitSeconds(claire)).toBe(4)
  pass(4)
  expect(patience.waitSeconds(claire)).toBe(0)
  for (let slip = 0; slip < 8; slip += 1) {
    await wrong(patience, 1)
    pass(60)
  }
  await wrong(patience, 1)
  expect(patience.waitSeconds(claire)).toBe(60)
  await patience.succeeded(claire)
  expect(patience.waitSeconds(claire)).toBe(0)
})

test('a program that is started anew knows the count, and waits from its start', async () => {
  const { pass, started } = await school()
  await wrong(started(), 5)
  const again = started()
  expect(again.waitSeconds(claire)).toBe(2)
  pass(2)
  await wrong(again, 1)
  expect(started().waitSeconds(claire)).toBe(4)
})

test('the count is on the disk before the try is made, and many tries at once cost as much', async () => {
  const { files, started } = await school()
  const patience = started()
  const waits = await Promise.all(Array.from({ length: 9 }, () => patience.begin(claire)))
  expect(waits.filter((seconds) => seconds === 0)).toHaveLength(5)
  expect(JSON.parse(readFileSync(files.tries, 'utf8'))).toMatchObject({ counts: { [claire]: 5 } })
})

test('a right passphrase forgives its own operator alone, and so does the code', async () => {
  const { started } = await school()
  const patience = started()
  await wrong(patience, 5)
  await wrong(patience, 5, alex)
  for (let slip = 0; slip < 5; slip += 1) await patience.begin(recoveryHolder)
  await patience.succeeded(alex)
  expect(patience.waitSeconds(claire)).toBe(2)
  expect(patience.waitSeconds(alex)).toBe(0)
  expect(patience.waitSeconds(recoveryHolder)).toBe(2)
  await patience.takeBack(recoveryHolder)
  expect(patience.waitSeconds(recoveryHolder)).toBe(0)
  expect(started().waitSeconds(claire)).toBe(2)
})

test('where the count is gone or damaged everybody waits as long as ever, each until they are in', async () => {
  const { files, pass, started } = await school()
  const hurts = [
    () => rmSync(files.tries),
    () => writeFileSync(files.tries, '{"others":0,'),
    () => writeFileSync(files.tries, '{"others":-5,"counts":{}}'),
    () => rmSync(dirname(files.tries), { recursive: true }),
  ]
  for (const hurt of hurts) {
    await beginTries(files.tries)
    hurt()
    const patience = started()
    expect(await patience.begin(claire)).toBe(60)
    pass(60)
    await wrong(patience, 1)
    expect(patience.waitSeconds(claire)).toBe(60)
    await patience.succeeded(claire)
    expect(patience.waitSeconds(claire)).toBe(0)
    expect(started().waitSeconds(claire)).toBe(0)
    expect(started().waitSeconds(alex)).toBe(60)
  }
})

test('before there is a school nobody has tried anything', () => {
  const files = schoolFiles(join(scratchFolder(), 'studio'), 'school')
  expect(openPatience(files).waitSeconds(claire)).toBe(0)
})

test('property: however a guesser restarts, waits and lets colleagues in, tries stay few for the time they take', async () => {
  const deed = fc.constantFrom('try', 'try', 'try', 'restart', 'wait', 'colleague')
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 60 }), async (deeds) => {
      const { pass, started } = await school()
      let patience = started()
      let made = 0
      let seconds = 0
      for (const one of deeds) {
        if (one === 'try' && (await patience.begin(claire)) === 0) made += 1
        if (one === 'restart') patience = started()
        if (one === 'colleague') {
          if ((await patience.begin(alex)) === 0) await patience.succeeded(alex)
        }
        if (one === 'wait') {
          pass(2)
          seconds += 2
        }
      }
      // Five at once; the next ones after 2, 6, 14, 30 and 62 seconds.
      const due = [0, 0, 0, 0, 0, 2, 6, 14, 30, 62, 122].filter((from) => from <= seconds)
      expect(made).toBeLessThanOrEqual(due.length)
    }),
    { numRuns: 60 },
  )
})
