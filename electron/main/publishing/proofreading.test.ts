import { expect, test } from 'vitest'
import { draftOf, photoDraft } from '../../core/testSchool.ts'
import type { Proofreader } from '../proofreader/proofreader.ts'
import { createProofreadingDesk } from './proofreading.ts'

const draft = draftOf(photoDraft)

/** A proofreader that answers as it is told, one question after the other. */
function answering(...answers: Awaited<ReturnType<Proofreader['check']>>[]): Proofreader {
  return {
    check: async () => answers.shift() ?? 'notRun',
    ready: async () => {},
    stop: () => {},
  }
}

test('a proofreader that dies once is asked once more, and the words count as read', async () => {
  const desk = createProofreadingDesk(answering('notRun', []))
  expect(await desk.check(draft, [])).toEqual({ kind: 'run', findings: [] })
  expect(desk.of(draft)).toEqual({ kind: 'run', findings: [] })
})

test('words that could not be read twice are not read, and a person may ask again', async () => {
  const desk = createProofreadingDesk(answering('notRun', 'notRun', []))
  expect(await desk.check(draft, [])).toEqual({ kind: 'notRun' })
  expect(desk.of(draft)).toEqual({ kind: 'notRun' })
  expect(await desk.check(draft, [])).toEqual({ kind: 'run', findings: [] })
})

test('what was said of other words says nothing of these', async () => {
  const desk = createProofreadingDesk(answering([]))
  await desk.check(draft, [])
  expect(desk.of({ ...draft, text: `${draft.text} And more.` })).toEqual({ kind: 'notRun' })
})
