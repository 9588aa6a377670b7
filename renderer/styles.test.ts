import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const here = import.meta.dirname
const files = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('public/'))
const sheets = files.filter((file) => file.endsWith('.css'))
const read = (file: string) => readFileSync(join(here, file), 'utf8')

/** What a sheet says something about: the class, or else the element, that each of its selectors begins with. */
function rootsOf(sheet: string): ReadonlySet<string> {
  const selectors = read(sheet)
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/([^{}]+)\{/g)
  return new Set(
    [...selectors]
      .map(([, selector = '']) => selector.trim())
      .filter((selector) => !/^(@|from$|to$|\d+%$)/.test(selector))
      .flatMap((selector) => selector.split(/,(?![^(]*\))/).map(rootOf)),
  )
}

function rootOf(selector: string): string {
  const [first = ''] = selector.trim().split(/[\s>+~]/)
  return first.match(/\.[\w-]+/)?.[0] ?? first.replace(/[:[].*/, '')
}

test('a class is dressed in one sheet', () => {
  const homes = Map.groupBy(
    sheets.flatMap((sheet) => [...rootsOf(sheet)].map((root) => ({ sheet, root }))),
    ({ root }) => root,
  )
  expect(homes.size).toBeGreaterThan(150)
  const several = [...homes].filter(([root, all]) => root.startsWith('.') && all.length > 1)
  expect(several.map(([root, all]) => `${root}: ${all.map(({ sheet }) => sheet)}`)).toEqual([])
})

test('what has no class is dressed for the whole window, not by one page', () => {
  const elements = sheets
    .filter((sheet) => !sheet.startsWith('ui/'))
    .flatMap((sheet) => [...rootsOf(sheet)].map((root) => `${sheet}: ${root}`))
    .filter((found) => /: [a-z]/.test(found))
  expect(elements).toEqual([])
})

test('each sheet is imported by something of the window', () => {
  const imported = files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/import '([^']+\.css)'/g)].map(([, path = '']) =>
        join(file, '..', path).replaceAll('\\', '/'),
      ),
    )
  expect(sheets.filter((sheet) => !imported.includes(sheet))).toEqual([])
})
