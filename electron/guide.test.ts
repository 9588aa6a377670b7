import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const guide = readFileSync(join(root, 'electron/README.md'), 'utf8')

test.each([
  { house: 'electron/main', atLeast: 20 },
  { house: 'renderer', atLeast: 10 },
])('the guide says what each room of $house holds', ({ house, atLeast }) => {
  const rooms = readdirSync(join(root, house), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'public')
    .map(({ name }) => name)
  expect(rooms.length).toBeGreaterThan(atLeast)
  expect(rooms.filter((room) => !guide.includes(`\`${room}\``))).toEqual([])
})
