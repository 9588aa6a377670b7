import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createOffers, displayName } from './offers.ts'

const folder = mkdtempSync(join(tmpdir(), 'studio-offers-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a folder offers what is in it, in the order a person expects, and hides what is hidden', () => {
  mkdirSync(join(folder, 'trip'), { recursive: true })
  for (const name of ['photo 10.jpg', 'photo 2.jpg', '.DS_Store', 'trip/a.jpg']) {
    writeFileSync(join(folder, name), '')
  }
  const names = createOffers()
    .offer([folder])
    .map(({ displayName: name }) => name)
  expect(names).toEqual(['photo 2.jpg', 'photo 10.jpg', 'a.jpg'])
})

test('a ticket is good once, and a made-up one never', () => {
  const offers = createOffers()
  const [first] = offers.offer([join(folder, 'a.jpg')])
  expect(offers.take(first?.offer ?? '')).toBe(join(folder, 'a.jpg'))
  expect(offers.take(first?.offer ?? '')).toBeNull()
  expect(offers.take('00000000-0000-4000-8000-000000000000')).toBeNull()
})

test('a link to a folder is one file to be refused, not a way round', () => {
  mkdirSync(join(folder, 'album'), { recursive: true })
  symlinkSync(folder, join(folder, 'album', 'loop'))
  expect(createOffers().offer([join(folder, 'album')])).toHaveLength(1)
})

test('a name cannot change the direction of the text around it', () => {
  expect(displayName('/x/\u202Egpj.exe\u0007')).toBe('·gpj.exe·')
})
