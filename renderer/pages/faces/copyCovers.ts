import type { Cover } from '../../../electron/core/cover.ts'
import type { Photo } from '../../../electron/core/photo.ts'
import { apply } from '../../editing/edit.ts'
import { begin, currentDraft, push } from '../../editing/history.ts'
import { newCoverId } from '../../editing/newCover.ts'
import { photoDraftOf } from '../../session/draftOf.ts'
import { putHistory } from '../../session/keep.ts'
import { changeSession, useSession } from '../../session/windowSession.ts'

/** Lays the same covers at the same places of another photo, whatever its size; there it is one step, and one undo. */
export function copyCovers(covers: readonly Cover[], from: Photo, to: Photo): void {
  const { histories } = useSession.getState()
  const history = histories.get(to.id) ?? begin(photoDraftOf({ histories }, to.id))
  const across = to.size.width / from.size.width
  const down = to.size.height / from.size.height
  const draft = covers.reduce((laid, cover) => {
    const copy = {
      ...cover,
      id: newCoverId(),
      centre: { x: cover.centre.x * across, y: cover.centre.y * down },
      size: { width: cover.size.width * across, height: cover.size.height * across },
    }
    return apply(laid, { kind: 'addCover', cover: copy, mark: null }, to)
  }, currentDraft(history))
  putHistory(to.id, push(history, draft))
  const what = covers.length === 1 ? 'The cover was' : `${covers.length} covers were`
  changeSession({ toast: { sentence: `${what} copied from Photo ${from.number}.` } })
}
