import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** What would change the records past an act, or reach the file behind them. */
const pastAnAct = [
  String.raw`\.transaction\(`,
  String.raw`\b(?:db|records|write|copy)\.exec\(`,
  String.raw`\b(?:db|records|write|copy)(?:\)|\s)*\.prepare\(`,
  String.raw`\bas (?:unknown as )?(?:WritableDatabase|Write|Database)\b`,
  String.raw`/fileBehind\.ts'`,
  String.raw`/db/file/open\.ts'`,
  String.raw`/db/records\.ts'`,
  String.raw`\brecord\b[^'\n]*\} from '[^']*auditLog\.ts'`,
].join('|')

function sourcesOfMain(): readonly string[] {
  return readdirSync(join(root, 'electron/main'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => !file.startsWith('db/') && !file.startsWith('testing/'))
}

test('outside main/db nobody prepares a statement, opens a transaction or comes by a writable database but in an act', () => {
  const files = sourcesOfMain()
  expect(files.length).toBeGreaterThan(200)
  const found = files.flatMap((file) => {
    const text = readFileSync(join(root, 'electron/main', file), 'utf8')
    return [...text.matchAll(new RegExp(pastAnAct, 'g'))].map(([what]) => `${file}: ${what}`)
  })
  expect(found).toEqual([])
})
