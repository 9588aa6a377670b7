import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm
/**
 * A file's name with an ending that we use, with or without folders, or anything that is said to lie beside this folder;
 * neither a pattern of names nor an address of the web.
 */
const cited =
  /(?<![\w/*.@:-])(?:(?:\.\.?\/)*(?:[\w@-][\w.@-]*\/)*[\w-][\w.-]*\.(?:tsx?|mjs|md|css|json|html|txt|png)\b|(?:\.\.\/)+[\w./-]*\w)/g

/** An address of the web that is written without its scheme. */
const host = /^[\w-]+\.\w+\//

/** What our own commands make is here after they ran. */
const made = read('.gitignore').split('\n').filter(Boolean)

const here = ['electron', 'renderer', 'e2e', 'resources', '.github']
  .flatMap((folder) => filesIn(folder))
  .concat(readdirSync(root))

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    join(folder, file).replaceAll('\\', '/'),
  )
}

/** What the comments of a file name and the repository does not have. */
function missingIn(text: string): readonly string[] {
  return notHere((text.match(comment) ?? []).flatMap((words) => words.match(cited) ?? []))
}

function notHere(names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    const end = name.replace(/^(?:\.\.?\/)+/, '').replace(/\/$/, '')
    if (host.test(end)) return false
    if (made.some((folder) => `${end}/`.startsWith(folder))) return false
    return !here.some((file) => file === end || file.endsWith(`/${end}`))
  })
}

test('no comment sends its reader to a file that is not here', () => {
  const sources = here.filter((file) => /^(electron|renderer|e2e)\/.*\.(tsx?|mjs|css)$/.test(file))
  expect(sources.length).toBeGreaterThan(900)
  const missing = sources.flatMap((file) =>
    missingIn(read(file)).map((name) => `${file} cites ${name}`),
  )
  expect(missing).toEqual([])
})

test('no guide sends its reader to a file that is not here', () => {
  const guides = ['README.md', 'electron/README.md', 'electron/DECISIONS.md']
  for (const guide of [...guides, '.github/CONTRIBUTING.md', 'resources/policy.md']) {
    const names = read(guide).match(cited) ?? []
    expect(notHere(names), guide).toEqual([])
  }
})

test('files beside the repository, and guides that nobody wrote, are missing', () => {
  const slashes = '//'
  expect(missingIn(`${slashes} Why: ../shared/x.md, 4.1.`)).toEqual(['../shared/x.md'])
  expect(missingIn(`${slashes} The corpus lies in ../shared/pictures.`)).toEqual([
    '../shared/pictures',
  ])
  expect(missingIn(`${slashes} See docs/keys.md.`)).toEqual(['docs/keys.md'])
  expect(missingIn(`${slashes} See electron/core/clearance.ts and rule.ts.`)).toEqual([])
  expect(missingIn(`${slashes} As https://example.org/page.html says of *.long.test.ts.`)).toEqual(
    [],
  )
})
