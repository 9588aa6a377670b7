import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readPhotoFile } from '../darkroom/openFile.ts'
import { createOffers, displayName } from './offers.ts'
import { filesIn, usualLimits } from './walk.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'studio-offers-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function offered(paths: readonly string[]) {
  const answer = await createOffers().offer(paths)
  return answer.ok ? answer.value.map(({ displayName: name }) => name) : answer.error
}

function fill(place: string, count: number): void {
  mkdirSync(place, { recursive: true })
  for (let number = 1; number <= count; number += 1) writeFileSync(join(place, `${number}.jpg`), '')
}

test('a folder offers what is in it, in the order a person expects, and hides what is hidden', async () => {
  mkdirSync(join(folder, 'trip'), { recursive: true })
  for (const name of ['photo 10.jpg', 'photo 2.jpg', '.DS_Store', 'trip/a.jpg']) {
    writeFileSync(join(folder, name), '')
  }
  expect(await offered([folder])).toEqual(['photo 2.jpg', 'photo 10.jpg', 'a.jpg'])
})

test('a ticket is good once, and a made-up one never', async () => {
  const offers = createOffers()
  const answer = await offers.offer([join(folder, 'a.jpg')])
  const ticket = answer.ok ? answer.value[0]?.offer : undefined
  expect(offers.take(ticket ?? '')).toBe(join(folder, 'a.jpg'))
  expect(offers.take(ticket ?? '')).toBeNull()
  expect(offers.take('00000000-0000-4000-8000-000000000000')).toBeNull()
})

test('a link to a folder is one file to be refused, not a way round', async () => {
  mkdirSync(join(folder, 'album'), { recursive: true })
  symlinkSync(folder, join(folder, 'album', 'loop'))
  expect(await offered([join(folder, 'album')])).toEqual(['loop'])
  expect(await offered([join(folder, 'album', 'loop')])).toEqual(['loop'])
})

test('a pipe among the photos is offered, waited for by nobody, and refused by name', async () => {
  const pipe = join(folder, 'pipe.jpg')
  execFileSync('mkfifo', [pipe])
  expect(await offered([folder])).toEqual(['pipe.jpg'])
  expect(await readPhotoFile(pipe)).toEqual({ ok: false, error: { kind: 'notAFile' } })
})

test('as many files as are taken at once are taken, and with one more none of them', async () => {
  fill(join(folder, 'a'), usualLimits.files)
  expect(await offered([folder])).toHaveLength(usualLimits.files)
  fill(join(folder, 'b'), 1)
  const tooMany = { kind: 'tooManyFiles', found: usualLimits.files + 1, most: usualLimits.files }
  expect(await offered([folder])).toEqual(tooMany)
  const offers = createOffers({ ...usualLimits, files: 1 })
  await offers.offer([join(folder, 'a')])
  expect((await offers.offer([join(folder, 'b')])).ok).toBe(true)
})

test('the whole disk is refused, long before it was looked through', async () => {
  expect(await offered(['/'])).toMatchObject({ kind: 'tooManyFiles' })
})

test('folders without end, and folders full of folders, are given up', async () => {
  const small = { files: 5, entries: 20, depth: 3 }
  fill(join(folder, 'a', 'b', 'c', 'd'), 1)
  const walk = (paths: readonly string[]) => filesIn(paths, new AbortController().signal, small)
  expect(await walk([join(folder, 'a', 'b')])).toMatchObject({ ok: true })
  expect(await walk([folder])).toMatchObject({ error: { kind: 'tooMany' } })
  const wide = join(folder, 'wide')
  for (let number = 0; number < 21; number += 1) {
    mkdirSync(join(wide, `${number}`), { recursive: true })
  }
  expect(await walk([wide])).toEqual({ ok: false, error: { kind: 'tooMany', found: 0 } })
})

test('other work goes on between one folder and the next, and one word ends the walk', async () => {
  for (let number = 0; number < 60; number += 1) fill(join(folder, `${number}`), 3)
  const stop = new AbortController()
  let turns = 0
  const breathe = () => {
    turns += 1
    if (turns === 20) stop.abort()
    else setImmediate(breathe)
  }
  setImmediate(breathe)
  const walked = await filesIn([folder, folder, folder, folder, folder], stop.signal)
  expect(turns).toBe(20)
  expect(walked).toEqual({ ok: false, error: { kind: 'stopped' } })
})

test('a walk that is given up offers nothing, and neither does one that another takes the place of', async () => {
  fill(folder, 30)
  const offers = createOffers()
  const given = offers.offer([folder])
  offers.stop()
  expect(await given).toEqual({ ok: true, value: [] })
  const [first, second] = await Promise.all([offers.offer([folder]), offers.offer([folder])])
  expect([first.ok && first.value.length, second.ok && second.value.length]).toEqual([0, 30])
})

test('a name cannot change the direction of the text around it', () => {
  expect(displayName('/x/\u202Egpj.exe\u0007')).toBe('·gpj.exe·')
})
