import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HistoryTail, PhotoHistory } from '../../electron/contract/photoRequests.ts'
import { blankPhotoDraft, type PhotoDraft } from '../../electron/core/draft.ts'
import { PhotoId } from '../../electron/core/photo.ts'
import { amend, begin, push, redo, undo } from '../editing/history.ts'
import { historyTail } from './historyTail.ts'

const photo = PhotoId.parse('6f9619ff-8b86-4d01-b42d-00c04fc964ff')
const blank = blankPhotoDraft(photo)

function cropped(x: number): PhotoDraft {
  return { ...blank, crop: { x, y: 0, width: 20, height: 20 } }
}

/** What main makes of a tail: the rule of `savePhotoHistory`, on values. */
function taken(known: PhotoHistory | null, { from = 0, steps, at, about }: HistoryTail) {
  const kept = (known?.steps ?? []).slice(0, from)
  return { steps: [...kept, ...steps].map((step) => ({ ...step, ...about })), at }
}

const move = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map((x) => (history: PhotoHistory) => push(history, cropped(x))),
  fc.integer({ min: 0, max: 99 }).map((x) => (history: PhotoHistory) => amend(history, cropped(x))),
  fc.constant(undo<PhotoDraft>),
  fc.constant(redo<PhotoDraft>),
  fc.string({ maxLength: 3 }).map((altText) => ({ steps, at }: PhotoHistory): PhotoHistory => {
    return { steps: steps.map((step) => ({ ...step, altText })), at }
  }),
)

test('whatever is done between two saves, main has the very history of the window after the tail', () => {
  fc.assert(
    fc.property(fc.array(fc.array(move, { maxLength: 6 }), { maxLength: 8 }), (saves) => {
      let window: PhotoHistory = begin(blank)
      let told: PhotoHistory | null = null
      let main: PhotoHistory | null = null
      for (const moves of saves) {
        // Alt text reaches steps that are made later too, as the window's own edits carry it on.
        const about = () => window.steps[window.at]?.altText ?? ''
        for (const go of moves) {
          const next = go(window)
          const altText = next.steps[0] === window.steps[0] ? about() : next.steps[0]?.altText
          window = { ...next, steps: next.steps.map((step) => described(step, altText ?? '')) }
        }
        main = taken(main, historyTail(told, window))
        told = window
        expect(main).toEqual(window)
      }
    }),
  )
})

function described(step: PhotoDraft, altText: string): PhotoDraft {
  return step.altText === altText ? step : { ...step, altText }
}

test('of a long history only the newest step is said', () => {
  const long = Array.from({ length: 600 }, (_, x) => cropped(x)).reduce(push, begin(blank))
  const longer = push(long, cropped(7))
  expect(historyTail(long, longer)).toEqual({ from: 601, steps: [cropped(7)], at: 601 })
  expect(historyTail(longer, undo(longer))).toEqual({ from: 602, steps: [], at: 600 })
})

test('a word of the description is said once, not once a step', () => {
  const long = Array.from({ length: 600 }, (_, x) => cropped(x)).reduce(push, begin(blank))
  const told = { ...long, steps: long.steps.map((step) => ({ ...step, altText: 'Seeds' })) }
  const { pupils, source } = blank
  expect(historyTail(long, told)).toEqual({
    from: 601,
    steps: [],
    at: 600,
    about: { pupils, source, altText: 'Seeds' },
  })
})

test('main is told everything where it has nothing', () => {
  const history = push(begin(blank), cropped(1))
  expect(historyTail(null, history)).toEqual(history)
})
