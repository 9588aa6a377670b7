import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OperatorId } from '../../core/operator.ts'
import { makeRecoveryCode } from '../keys/recoveryCode.ts'
import { recoveryHolder } from '../keys/slots.ts'
import { schoolFiles } from '../school/schoolFiles.ts'
import { changeMyPassphrase } from '../staff/passphrases.ts'
import { scratchFolder } from '../testing/scratchRecords.ts'
import { alex, claire, goodPassphrase, head } from '../testing/scratchStaff.ts'
import { studioOfThree } from '../testing/scratchStudio.ts'

/** The studio of this folder, started anew. */
async function startOn(data: string) {
  const { studio } = await studioOfThree(data)
  const tryIn = async (operator: OperatorId, passphrase = 'not the passphrase') => {
    const answer = await studio.signIn({ operator, passphrase })
    if (answer.ok) return 'in'
    return answer.error.kind === 'wrongPassphrase' ? answer.error.waitSeconds : answer.error.kind
  }
  const withCode = async (recoveryCode: string) => {
    const newPassphrase = 'a kettle and a blue door'
    const answer = await studio.recover({ operator: alex.id, recoveryCode, newPassphrase })
    return answer.ok ? 'in' : answer.error
  }
  return { studio, tryIn, withCode }
}

const fileOn = (data: string) => schoolFiles(data, 'practice').tries
const countsOn = (data: string) => JSON.parse(readFileSync(fileOn(data), 'utf8')).counts
/** As if somebody had tried so often: then one waits for a minute from the start on. */
const triedOn = (data: string, counts: Readonly<Record<string, number>>) =>
  writeFileSync(fileOn(data), JSON.stringify({ others: 0, counts }))

test('tries in vain are counted for each operator, whoever else comes in, and by the next start as well', async () => {
  const data = join(scratchFolder(), 'studio')
  const first = await startOn(data)
  for (let tries = 0; tries < 4; tries += 1) expect(await first.tryIn(claire.id)).toBe(0)
  expect(await first.tryIn(claire.id)).toBeGreaterThan(0)
  expect(await first.tryIn(alex.id, goodPassphrase)).toBe('in')
  await first.studio.lock()
  await first.studio.leavePractice()
  expect(countsOn(data)).toEqual({ [claire.id]: 5, [alex.id]: 0 })
  triedOn(data, { [claire.id]: 12 })
  const again = await startOn(data)
  expect(await again.tryIn(claire.id, goodPassphrase)).toBeGreaterThan(0)
  expect(await again.tryIn(head.id, goodPassphrase)).toBe('in')
})

test('what is tried at the desk counts at the door', async () => {
  const data = join(scratchFolder(), 'studio')
  const { studio, tryIn } = await startOn(data)
  expect(await tryIn(claire.id, goodPassphrase)).toBe('in')
  const desk = studio.desk()
  if (desk === null) throw new Error('Claire is at the desk.')
  const newPassphrase = 'a kettle and a blue door'
  for (let tries = 0; tries < 5; tries += 1) {
    await changeMyPassphrase(desk, { current: `guess ${tries}`, newPassphrase })
  }
  await studio.lock()
  expect(countsOn(data)).toEqual({ [claire.id]: 5 })
})

test('the printed code has a count of its own, and a slip in it costs nothing', async () => {
  const data = join(scratchFolder(), 'studio')
  const { withCode } = await startOn(data)
  for (let slips = 0; slips < 9; slips += 1) {
    expect(await withCode('nothing like a code')).toEqual({
      kind: 'wrongRecoveryCode',
      mistyped: true,
    })
  }
  for (let tries = 0; tries < 5; tries += 1) {
    expect(await withCode(makeRecoveryCode())).toMatchObject({ mistyped: false })
  }
  expect(countsOn(data)).toEqual({ [recoveryHolder]: 5 })
  triedOn(data, { [recoveryHolder]: 12 })
  const again = await startOn(data)
  expect(await again.withCode(makeRecoveryCode())).toMatchObject({ kind: 'tooManyTries' })
  expect(await again.tryIn(alex.id, goodPassphrase)).toBe('in')
})

test('a name that is not on the list is not counted, however often it is tried', async () => {
  const data = join(scratchFolder(), 'studio')
  const { tryIn } = await startOn(data)
  for (let tries = 0; tries < 9; tries += 1) {
    expect(await tryIn(OperatorId.parse(randomUUID()))).toBe(0)
  }
  expect(countsOn(data)).toEqual({})
})
