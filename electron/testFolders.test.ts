import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FolderImport, foldersOf } from './testFolders.ts'

const rings = (imports: readonly FolderImport[]) => foldersOf('house', imports, []).rings

test('two folders that import each other are a ring, and it is told by which files', () => {
  const imports = [
    { from: 'house/hall/door.ts', to: 'house/kitchen/table.ts' },
    { from: 'house/kitchen/oven.ts', to: 'house/hall/coat.ts' },
    { from: 'house/hall/door.ts', to: 'house/hall/coat.ts' },
    { from: 'house/attic/box.ts', to: 'house/hall/coat.ts' },
  ]
  expect(rings(imports)).toEqual([
    [
      'hall → kitchen: house/hall/door.ts → house/kitchen/table.ts',
      'kitchen → hall: house/kitchen/oven.ts → house/hall/coat.ts',
    ],
  ])
})

test('a file that lies loose is a folder of its own', () => {
  const imports = [
    { from: 'house/roof.ts', to: 'house/attic/box.ts' },
    { from: 'house/attic/box.ts', to: 'house/roof.ts' },
  ]
  expect(rings(imports)).toHaveLength(1)
  expect(foldersOf('house', [], ['house/roof.ts', 'house/attic/box.ts']).seen).toEqual([
    'attic',
    'roof.ts',
  ])
})

test('what lies elsewhere makes no ring', () => {
  const imports = [
    { from: 'house/hall/door.ts', to: 'garden/gate.ts' },
    { from: 'garden/gate.ts', to: 'house/hall/door.ts' },
  ]
  expect(rings(imports)).toEqual([])
})

const folder = fc.integer({ min: 0, max: 7 })

test('folders that import only from below themselves make no ring, and one import upwards between two that are joined does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(folder, folder), { maxLength: 30 }), (pairs) => {
      const down = pairs
        .filter(([above, below]) => above > below)
        .map(([above, below]) => ({ from: fileIn(above), to: fileIn(below) }))
      expect(rings(down)).toEqual([])
      const [one] = down
      if (one === undefined) return
      expect(rings([...down, { from: one.to, to: one.from }])).toHaveLength(1)
    }),
  )
})

function fileIn(number: number): string {
  return `house/room${number}/one.ts`
}
