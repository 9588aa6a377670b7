import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fuses, fusesOf } from './fuses.mjs'

test('every fuse that the Electron program has is decided about, and none is that it has not', () => {
  const standing = fusesOf(readFileSync(process.execPath))
  expect(standing).toHaveLength(Object.keys(fuses).length)
})

test('a fuse is read where it stands, and a program without fuses has none', () => {
  const wire = Buffer.from('xxdL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0003010zz')
  expect(fusesOf(wire)).toEqual([false, true, false])
  expect(fusesOf(Buffer.from('no fuses here'))).toBe(null)
})
