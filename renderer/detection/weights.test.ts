import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { weights } from './weights.ts'

test('the worker trusts exactly the weights that the list of models names', () => {
  const file = new URL('../../resources/models/models.json', import.meta.url)
  const listed: { weights: { file: string; sha256: string }[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  const trusted = Object.values(weights).flatMap((files) => Object.entries(files))
  expect(new Map(trusted)).toEqual(new Map(listed.weights.map((one) => [one.file, one.sha256])))
})
