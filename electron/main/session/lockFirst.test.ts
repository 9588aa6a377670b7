import { expect, test } from 'vitest'
import type { Channel } from '../../contract/channels.ts'
import type { OperatorId } from '../../core/operator.ts'
import { ok } from '../../core/result.ts'
import { type Handlers, serve } from '../ipc/serve.ts'
import { picturesOf } from '../pictures.ts'
import { anyPage, scratchPage } from '../testing/scratchPages.ts'
import { claire, goodPassphrase, head, logLines } from '../testing/scratchStaff.ts'
import { studioOfThree } from '../testing/scratchStudio.ts'
import type { Desk } from './desk.ts'
import type { Studio } from './studio.ts'

async function signIn(studio: Studio, operator: OperatorId) {
  const signedIn = await studio.signIn({ operator, passphrase: goodPassphrase })
  const desk = studio.desk()
  if (!signedIn.ok || desk === null) throw new Error(JSON.stringify(signedIn))
  return desk
}

function moment() {
  let come = () => {}
  const comes = new Promise<void>((resolve) => {
    come = resolve
  })
  return { comes, come }
}

const notAFace = { kind: 'replyAfterWarning', account: '1', mention: '2' } as never

test('work that was under way at a lock writes nothing more, under nobody’s name, and is answered with “locked”', async () => {
  const { studio, wrong } = await studioOfThree()
  await signIn(studio, head.id)
  const { comes, come } = moment()
  const handlers = {
    readPolicy: async (desk: Desk) => {
      await comes
      desk.db.write((write) => write.audit(desk.operator.id, notAFace))
      return ok('written')
    },
    listStaff: async (desk: Desk) => {
      const { name } = desk.operator
      await comes
      return ok(name)
    },
    listPhotos: async (desk: Desk) => {
      await comes
      return ok(await desk.vault.keep(Buffer.from('a photo')))
    },
  } as unknown as Handlers
  const answer = serve(handlers, () => true, anyPage, { unexpected: String }, studio)
  const ask = (channel: Channel) => answer('us', { page: scratchPage, channel, input: {} })
  const asked = [ask('readPolicy'), ask('listStaff'), ask('listPhotos')]
  expect(await studio.lock()).toMatchObject({ value: { stage: 'locked' } })
  const next = await signIn(studio, claire.id)
  come()
  for (const reply of asked) {
    expect(await reply).toEqual({ ok: false, error: { kind: 'locked' } })
  }
  expect(logLines(next.db).map(({ kind }) => kind)).not.toContain('replyAfterWarning')
  await studio.lock()
  await studio.ended()
  expect(wrong).toEqual([])
})

test('from the moment of the lock nothing is open, whatever still runs', async () => {
  const { studio } = await studioOfThree()
  const desk = await signIn(studio, head.id)
  const kept = await desk.vault.keep(Buffer.from('a photo'))
  const locked = studio.lock()
  expect(studio.desk()).toBeNull()
  expect(desk.db.open).toBe(false)
  expect(desk.closing.signal.aborted).toBe(true)
  await expect(desk.vault.fetch(kept.sha256)).rejects.toThrow('shut')
  await expect(desk.vault.discard(kept.sha256)).rejects.toThrow('shut')
  expect(await locked).toMatchObject({ value: { stage: 'locked' } })
  expect(await studio.status()).toMatchObject({ value: { stage: 'locked' } })
})

test('a picture that was on its way at a lock does not arrive', async () => {
  const { studio } = await studioOfThree()
  const desk = await signIn(studio, head.id)
  const { comes, come } = moment()
  const face = Buffer.from([0xff, 0xd8, 0xff, 0xe0])
  desk.prints.set('a'.repeat(64), face)
  const people = [{ key: '7', picture: 'https://pbs.twimg.com/profile_images/7/face.jpg' }]
  const reviewing = {
    ...desk.reviewing,
    lists: new Map([['1', { people }]]),
    fetchPicture: () => comes.then(() => face),
  } as unknown as typeof desk.reviewing
  const shown = { ...desk, reviewing }
  let current: typeof desk | null = shown
  const pictures = picturesOf(() => current)
  expect(await pictures.print('a'.repeat(64))).toEqual(face)
  const coming = pictures.avatar('7')
  current = null
  come()
  expect(await coming).toBeNull()
  expect(reviewing.avatars.get('7')).toEqual(face)
  expect(await pictures.print('a'.repeat(64))).toBeNull()
  await studio.lock()
})

test('whoever was about to sit down when the studio was locked does not', async () => {
  const { studio, wrong } = await studioOfThree()
  const coming = studio.signIn({ operator: head.id, passphrase: goodPassphrase })
  const asked = studio.status()
  expect(await studio.lock()).toMatchObject({ value: { stage: 'locked' } })
  expect(await asked).toMatchObject({ value: { stage: 'locked' } })
  expect(await coming).toEqual({ ok: false, error: { kind: 'locked' } })
  expect(studio.desk()).toBeNull()
  const desk = await signIn(studio, claire.id)
  expect(logLines(desk.db).map(({ kind }) => kind)).toEqual(['signedIn', 'schoolSetUp'])
  expect(logLines(desk.db).map(({ actor }) => actor)).toEqual([claire.name, head.name])
  await studio.lock()
  expect(wrong).toEqual([])
})

test('every lock is in the log, and the end of the log is noted behind it', async () => {
  const { studio, wrong } = await studioOfThree()
  for (const { id } of [head, claire, head]) {
    await signIn(studio, id)
    await studio.lock()
  }
  const desk = await signIn(studio, claire.id)
  expect((await desk.audit.verdict()).ok).toBe(true)
  expect(logLines(desk.db).map(({ kind, actor }) => `${kind} ${actor}`)).toEqual([
    `signedIn ${claire.name}`,
    `locked ${head.name}`,
    `signedIn ${head.name}`,
    `locked ${claire.name}`,
    `signedIn ${claire.name}`,
    `locked ${head.name}`,
    `signedIn ${head.name}`,
    `schoolSetUp ${head.name}`,
  ])
  await studio.lock()
  expect(wrong).toEqual([])
})
