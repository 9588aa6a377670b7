import { join, sep } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bundledFile } from './bundledFile.ts'

const folder = join(sep, 'studio', 'out', 'renderer')

test('a page and what belongs to it are found', () => {
  expect(bundledFile('/', folder)).toBe(join(folder, 'index.html'))
  expect(bundledFile('/assets/index.js', folder)).toBe(join(folder, 'assets', 'index.js'))
})

test.each([
  '/../secret',
  '/assets/../../secret',
  '/%2e%2e/secret',
  '/%2E%2E%2Fsecret',
  '/..%2fsecret',
  '/..%5csecret',
  '/assets\\..\\..\\secret',
  '//etc/passwd',
  '/assets//..//secret',
  '/%00',
  '/%',
  '/assets/%2e%2e/%2e%2e/secret',
])('%s reaches nothing', (path) => {
  expect(bundledFile(path, folder)).toBeNull()
})

test('property: no path leads out of the folder', () => {
  const part = fc.oneof(
    fc.constantFrom('..', '.', '%2e', '%2e%2e', '%2f', '%5c', '/', '\\', 'assets', '%00', '%25'),
    fc.string({ maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const file = bundledFile(`/${parts.join('/')}`, folder)
      expect(file === null || file.startsWith(folder + sep)).toBe(true)
    }),
    { numRuns: 10_000 },
  )
})
