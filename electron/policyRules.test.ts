import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPolicyText } from '../renderer/pages/policy/policyText.ts'

const root = join(import.meta.dirname, '..')
const rules = Array.from({ length: 16 }, (_, index) => `P${index + 1}`)
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** This test names every rule by itself, and so does not count. */
const sources = ['electron', 'renderer', 'e2e']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(folder, file).replaceAll('\\', '/'),
    ),
  )
  .filter((file) => /\.(tsx?|mjs)$/.test(file) && file !== 'electron/policyRules.test.ts')
const tests = sources.filter((file) => /\.(test|spec)\.tsx?$/.test(file))

function citedIn(files: readonly string[]): ReadonlySet<string> {
  return new Set(files.flatMap((file) => read(file).match(/\bP\d{1,2}\b/g) ?? []))
}

test('resources/policy.md has each rule once, in order', () => {
  const anchors = readPolicyText(read('resources/policy.md')).sections.map(({ anchor }) => anchor)
  expect(anchors.filter((anchor) => /^P\d+$/.test(anchor))).toEqual(rules)
})

test('each rule of the policy is named by a test', () => {
  expect(tests.length).toBeGreaterThan(200)
  const named = citedIn(tests)
  expect(rules.filter((rule) => !named.has(rule))).toEqual([])
})

test('each rule that the code names is one of the policy', () => {
  const code = sources.filter((file) => !tests.includes(file))
  expect(code.length).toBeGreaterThan(700)
  expect([...citedIn(code)].filter((rule) => !rules.includes(rule))).toEqual([])
})
