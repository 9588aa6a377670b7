import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  amend,
  begin,
  canRedo,
  canUndo,
  currentDraft,
  push,
  redo,
  type UndoHistory,
  undo,
} from './history.ts'

const step = fc.integer({ min: 1 })
const move = fc.oneof(
  step.map((value) => (history: UndoHistory<number>) => push(history, value)),
  step.map((value) => (history: UndoHistory<number>) => amend(history, value)),
  fc.constant(undo<number>),
  fc.constant(redo<number>),
)

test('whatever is done, the first step is kept and now is one of the steps', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 700 }), (moves) => {
      const history = moves.reduce((last, go) => go(last), begin(0))
      expect(history.steps[0]).toBe(0)
      expect(history.steps[history.at]).toBe(currentDraft(history))
    }),
    { numRuns: 50 },
  )
})

test('undo takes back a step and redo brings it again', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), step, (moves, value) => {
      const before = moves.reduce((last, go) => go(last), begin(0))
      fc.pre(currentDraft(before) !== value)
      const after = push(before, value)
      expect(currentDraft(undo(after))).toBe(currentDraft(before))
      expect(redo(undo(after))).toEqual(after)
    }),
  )
})

test('a new step drops what was undone', () => {
  const undone = undo(push(push(begin('a'), 'b'), 'c'))
  expect(push(undone, 'd')).toEqual({ steps: ['a', 'b', 'd'], at: 2 })
})

test('of two thousand steps every one can be undone', () => {
  const steps = Array.from({ length: 2000 }, (_, index) => index + 1)
  let history = steps.reduce(push, begin(0))
  for (const expected of steps.toReversed()) {
    expect(currentDraft(history)).toBe(expected)
    history = undo(history)
  }
  expect(currentDraft(history)).toBe(0)
})

test('a step that changes nothing is no step', () => {
  const history = push(begin('a'), 'b')
  expect(push(history, 'b')).toBe(history)
})

test('a held key is one step, and one undo takes it back', () => {
  const history = amend(amend(push(begin('a'), 'b'), 'c'), 'd')
  expect(history).toEqual({ steps: ['a', 'd'], at: 1 })
  expect(currentDraft(undo(history))).toBe('a')
})

test('the beginning cannot be undone, the end cannot be redone', () => {
  expect(canUndo(begin('a'))).toBe(false)
  expect(canRedo(begin('a'))).toBe(false)
  expect(undo(begin('a'))).toEqual(begin('a'))
  expect(redo(begin('a'))).toEqual(begin('a'))
})
