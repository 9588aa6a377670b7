import type { PhotoId } from '../../../electron/core/photo.ts'

export interface Click {
  readonly photo: PhotoId
  readonly toggle: boolean
  readonly range: boolean
}

/** What is selected after a click, as Windows does it: alone, Ctrl adds or takes away, Shift reaches from the anchor. */
export function select(
  selected: ReadonlySet<PhotoId>,
  anchor: PhotoId | null,
  order: readonly PhotoId[],
  { photo, toggle, range }: Click,
): ReadonlySet<PhotoId> {
  if (range && anchor !== null) return new Set(between(order, anchor, photo))
  if (!toggle) return new Set([photo])
  const without = [...selected].filter((other) => other !== photo)
  return new Set(selected.has(photo) ? without : [...without, photo])
}

function between(order: readonly PhotoId[], a: PhotoId, b: PhotoId): readonly PhotoId[] {
  const [from, to] = [order.indexOf(a), order.indexOf(b)].sort((x, y) => x - y)
  return order.slice(from, (to ?? 0) + 1)
}
