import { expect, test } from 'vitest'
import { capsOf, commandFor, keySheet } from './keymap.ts'

const alone = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const press = (key: string, held: Partial<typeof alone> = {}) => ({ key, ...alone, ...held })

test('no key on the sheet means two things', () => {
  const chords = keySheet.flatMap(({ rows }) =>
    rows.flatMap(({ bindings }) => bindings.flatMap(({ chords }) => chords)),
  )
  expect(new Set(chords).size).toBe(chords.length)
})

test('undo and redo answer to the keys of Word', () => {
  expect(commandFor(press('z', { ctrlKey: true }), true)).toEqual({ kind: 'undo' })
  expect(commandFor(press('Z', { ctrlKey: true, shiftKey: true }), true)).toEqual({ kind: 'redo' })
  expect(commandFor(press('y', { ctrlKey: true }), true)).toEqual({ kind: 'redo' })
})

test('an arrow moves by one pixel, with Shift by ten, with Alt it resizes', () => {
  expect(commandFor(press('ArrowLeft'), true)).toEqual({ kind: 'nudge', by: { x: -1, y: 0 } })
  expect(commandFor(press('ArrowUp', { shiftKey: true }), true)).toEqual({
    kind: 'nudge',
    by: { x: 0, y: -10 },
  })
  expect(commandFor(press('ArrowRight', { altKey: true }), true)).toEqual({
    kind: 'grow',
    by: { x: 2, y: 0 },
  })
})

test('a symbol is the same key however the keyboard makes it', () => {
  expect(commandFor(press('+', { shiftKey: true }), true)).toEqual(commandFor(press('+'), true))
  expect(commandFor(press('?', { shiftKey: true }), true)).toEqual({ kind: 'keys' })
  expect(commandFor(press('+', { ctrlKey: true, shiftKey: true }), true)).toEqual({
    kind: 'zoomIn',
  })
})

test('where single keys are switched off, letters and symbols alone do nothing and the rest still works', () => {
  for (const key of ['a', 'A', 'n', '+', '[', '?']) expect(commandFor(press(key), false)).toBeNull()
  expect(commandFor(press('F1'), false)).toEqual({ kind: 'keys' })
  expect(commandFor(press(' '), false)).toEqual({ kind: 'decide' })
  expect(commandFor(press('z', { ctrlKey: true }), false)).toEqual({ kind: 'undo' })
})

test('a key that the sheet does not name asks for nothing', () => {
  expect(commandFor(press('q'), true)).toBeNull()
  expect(commandFor(press('a', { altKey: true }), true)).toBeNull()
})

test('caps read as they do on a keyboard', () => {
  expect(capsOf('Ctrl++')).toEqual(['Ctrl', '+'])
  expect(capsOf('+')).toEqual(['+'])
  expect(capsOf('Shift+ArrowLeft')).toEqual(['Shift', '←'])
})
