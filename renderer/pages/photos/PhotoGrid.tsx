import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { Photo, PhotoId } from '../../../electron/core/photo.ts'
import type { SearchUnderWay } from '../../session/windowSession.ts'
import { moveFocus } from './moveFocus.ts'
import { PhotoTile } from './PhotoTile.tsx'
import { select } from './select.ts'
import type { PhotoState } from './stateOf.ts'
import { useArrowsLeadTo } from './useArrowsLeadTo.ts'

interface PhotoGridProps {
  readonly photos: readonly Photo[]
  readonly states: ReadonlyMap<PhotoId, PhotoState>
  /** The photo that is being searched, and what was seen in it so far. */
  readonly early: Pick<SearchUnderWay, 'photo' | 'early'>
  readonly chosen: readonly PhotoId[]
  readonly selected: ReadonlySet<PhotoId>
  /** Width of a tile, in rem. */
  readonly tileWidth: number
  readonly onSelect: (selected: ReadonlySet<PhotoId>) => void
  readonly onOpen: (photo: PhotoId) => void
  readonly onPick: (photo: PhotoId) => void
  readonly onPickAll: (photos: readonly PhotoId[]) => void
  readonly onRemove: (photos: readonly PhotoId[]) => void
}

/** The contact sheet: one stop for Tab, arrows inside. Tiles out of sight are not laid out (`content-visibility`). */
export function PhotoGrid(props: PhotoGridProps) {
  const { photos, states, early, chosen, selected, tileWidth, onOpen, onPick } = props
  const list = useRef<HTMLUListElement>(null)
  const anchor = useRef<PhotoId | null>(null)
  const [focused, setFocused] = useState<PhotoId | null>(null)
  const stop = photos.some(({ id }) => id === focused) ? focused : firstNotPosted(photos, states)
  const latest = useRef({ ...props, anchor })
  latest.current = { ...props, anchor }

  useEffect(() => {
    list.current?.style.setProperty('--tile', `${tileWidth}rem`)
  }, [tileWidth])

  useArrowsLeadTo(stop)

  const click = useCallback((photo: PhotoId, event: MouseEvent) => {
    const { selected, photos, onSelect } = latest.current
    const order = photos.map(({ id }) => id)
    const click = { photo, toggle: event.ctrlKey || event.detail === 0, range: event.shiftKey }
    onSelect(select(selected, anchor.current, order, click))
    if (!event.shiftKey) anchor.current = photo
    setFocused(photo)
  }, [])

  const key = useCallback((photo: PhotoId, event: KeyboardEvent) => {
    const { photos, selected, onSelect, onOpen, onPick, onPickAll, onRemove } = latest.current
    const order = photos.map(({ id }) => id)
    const to = moveFocus(event.key, order.indexOf(photo), order.length, columnsOf(list.current))
    const target = to === null ? undefined : order[to]
    if (target !== undefined) {
      setFocused(target)
      document.getElementById(`tile-${target}`)?.focus()
      if (event.shiftKey) {
        anchor.current ??= photo
        const reach = { photo: target, toggle: false, range: true }
        onSelect(select(selected, anchor.current, order, reach))
      } else anchor.current = target
    } else if (event.key === 'Enter' && !event.ctrlKey) onOpen(photo)
    else if (event.key === 'p' && !event.ctrlKey) {
      if (selected.has(photo)) onPickAll(order.filter((id) => selected.has(id)))
      else onPick(photo)
    } else if (event.key === 'Delete') onRemove(selected.has(photo) ? [...selected] : [photo])
    else if (event.key === 'a' && event.ctrlKey) onSelect(new Set(order))
    else if (event.key === 'Escape') onSelect(new Set())
    else return
    event.preventDefault()
  }, [])

  return (
    <ul className="grid" ref={list} aria-label="Photos" aria-describedby="grid-keys">
      {photos.map((photo) => (
        <PhotoTile
          key={photo.id}
          photo={photo}
          state={states.get(photo.id) ?? 'looking'}
          seenSoFar={photo.id === early.photo ? early.early.length : 0}
          selected={selected.has(photo.id)}
          place={chosen.indexOf(photo.id) + 1}
          focusable={photo.id === stop}
          onClick={click}
          onOpen={onOpen}
          onPick={onPick}
          onKey={key}
        />
      ))}
    </ul>
  )
}

function firstNotPosted(
  photos: readonly Photo[],
  states: ReadonlyMap<PhotoId, PhotoState>,
): PhotoId | null {
  const first = photos.find(({ id }) => states.get(id) !== 'posted') ?? photos[0]
  return first?.id ?? null
}

function columnsOf(list: HTMLUListElement | null): number {
  if (list === null) return 1
  return getComputedStyle(list).gridTemplateColumns.split(' ').length
}
