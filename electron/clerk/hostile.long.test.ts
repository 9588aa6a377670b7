import { expect, test } from 'vitest'
import { registerIn } from './registerIn.ts'
import { hostileFiles } from './testHostile.ts'

test.each(hostileFiles)('$name is answered: $answer', ({ bytes, answer }) => {
  const read = registerIn(bytes())
  expect(read.ok ? 'read' : read.error.kind).toBe(answer)
})
