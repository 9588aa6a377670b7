import { expect, test } from 'vitest'
import { ok } from '../../core/result.ts'
import { removeOperator, saveOperator } from '../db/tables/operators.ts'
import { insertPhoto } from '../db/tables/photos.ts'
import type { Handlers } from '../ipc/serve.ts'
import { serve } from '../ipc/serve.ts'
import { picturesOf } from '../pictures.ts'
import { anyPage, scratchPage } from '../testing/scratchPages.ts'
import { madeUpPhotoId } from '../testing/scratchRecords.ts'
import { claire, head } from '../testing/scratchStaff.ts'
import { studioOfThree } from '../testing/scratchStudio.ts'

test('a role that is taken from somebody counts no more at once, though they stay signed in', async () => {
  const { studio, signIn } = await studioOfThree()
  const { db } = await signIn(head.id)
  const handlers = { listImports: () => ok([]), undoImport: () => ok({}) } as unknown as Handlers
  const answer = serve(handlers, () => true, anyPage, { unexpected: String }, studio)
  const page = scratchPage
  const undo = {
    page,
    channel: 'undoImport',
    input: { import: '10000000-0000-4000-8000-000000000099' },
  }
  expect((await answer('window', undo)).ok).toBe(true)
  db.write((write) => saveOperator(write, { ...head, role: 'poster' }))
  expect(await answer('window', undo)).toEqual({ ok: false, error: { kind: 'notAllowed' } })
  expect((await answer('window', { page, channel: 'listImports', input: {} })).ok).toBe(true)
  expect(await studio.status()).toMatchObject({
    value: { stage: 'open', operator: { id: head.id, role: 'poster' } },
  })
  db.write((write) => saveOperator(write, head))
  expect((await answer('window', undo)).ok).toBe(true)
  await studio.lock()
})

test('whoever is given another role while they are signed in still sees the photos', async () => {
  const { studio, signIn } = await studioOfThree()
  const { db, vault } = await signIn(head.id)
  const { sha256 } = await vault.keep(Buffer.from('a photo'))
  await vault.keepRendition(sha256, 'screen', Buffer.from('its picture'))
  const id = madeUpPhotoId()
  db.write((write) =>
    insertPhoto(write, { id, original: sha256, size: { width: 6, height: 4 }, addedAt: write.now }),
  )
  const pictures = picturesOf(studio.desk)
  db.write((write) => saveOperator(write, { ...head, role: 'poster' }))
  expect(String(await pictures.photo(id, 'screen'))).toBe('its picture')
  const coming = pictures.photo(id, 'screen')
  await studio.lock()
  expect(await coming).toBe(null)
})

test('whoever is removed while they are signed in may do nothing more, and makes room for the next', async () => {
  const { studio, signIn } = await studioOfThree()
  const { db } = await signIn(head.id)
  db.write((write) => removeOperator(write, head.id, write.now))
  expect(studio.desk()).toBe(null)
  expect(await studio.status()).toMatchObject({ value: { stage: 'locked' } })
  expect(db.open).toBe(false)
  expect((await signIn(claire.id)).operator).toEqual(claire)
  await studio.lock()
})
