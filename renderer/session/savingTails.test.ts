import { expect, test } from 'vitest'
import type { Failure } from '../../electron/contract/failure.ts'
import type { HistoryTail } from '../../electron/contract/photoRequests.ts'
import { blankPhotoDraft } from '../../electron/core/draft.ts'
import { PhotoId } from '../../electron/core/photo.ts'
import { ok, type Result, refused } from '../../electron/core/result.ts'
import { begin, push } from '../editing/history.ts'
import { savingTails } from './savingTails.ts'

const photo = PhotoId.parse('6f9619ff-8b86-4d01-b42d-00c04fc964ff')
const blank = blankPhotoDraft(photo)
const first = begin(blank)
const second = push(first, { ...blank, crop: { x: 0, y: 0, width: 20, height: 20 } })
const third = push(second, blank)

function savesWith(answers: readonly Result<null, Failure>[]) {
  const sent: HistoryTail[] = []
  const tails = savingTails(async (_, tail) => {
    sent.push(tail)
    return answers[sent.length - 1] ?? ok(null)
  })
  return { sent, tails }
}

test('what main said that it has is not sent again', async () => {
  const { sent, tails } = savesWith([])
  for (const history of [first, second, third]) await tails.send(photo, history)
  expect(sent.map(({ from, steps }) => [from, steps.length])).toEqual([
    [undefined, 1],
    [1, 1],
    [2, 1],
  ])
})

test('after a save that failed the whole history is sent, for nobody knows what main has', async () => {
  const { sent, tails } = savesWith([ok(null), refused({ kind: 'diskFull' })])
  await tails.send(photo, first)
  expect(await tails.send(photo, second)).toEqual(refused({ kind: 'diskFull' }))
  await tails.send(photo, third)
  expect(sent[2]).toEqual(third)
})

test('where main has something else, the whole is sent at once and only once', async () => {
  const { sent, tails } = savesWith([ok(null), refused({ kind: 'notNow' })])
  await tails.send(photo, first)
  expect(await tails.send(photo, second)).toEqual(ok(null))
  expect(sent).toHaveLength(3)
  expect(sent[2]).toEqual(second)
  const { sent: refusedBoth, tails: others } = savesWith([refused({ kind: 'notNow' })])
  expect((await others.send(photo, first)).ok).toBe(false)
  expect(refusedBoth).toHaveLength(1)
})

test('what main gave itself needs no saying', async () => {
  const { sent, tails } = savesWith([])
  tails.noteLoaded(photo, second)
  await tails.send(photo, third)
  expect(sent).toEqual([{ from: 2, steps: [blank], at: 2 }])
})
