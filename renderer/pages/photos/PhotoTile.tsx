import { type KeyboardEvent, type MouseEvent, memo } from 'react'
import { counted } from '../../../electron/core/counted.ts'
import type { Photo, PhotoId } from '../../../electron/core/photo.ts'
import { Badge } from '../../ui/Badge.tsx'
import { type PhotoState, photoStateWords } from './stateOf.ts'

interface PhotoTileProps {
  readonly photo: Photo
  readonly state: PhotoState
  /** How many faces were seen while the search of this photo is still going on. */
  readonly seenSoFar: number
  readonly selected: boolean
  /** Its place in the post, from 1; 0 where it is not in it. */
  readonly place: number
  readonly focusable: boolean
  readonly onClick: (photo: PhotoId, event: MouseEvent) => void
  readonly onOpen: (photo: PhotoId) => void
  readonly onPick: (photo: PhotoId) => void
  readonly onKey: (photo: PhotoId, event: KeyboardEvent) => void
}

export const PhotoTile = memo(function PhotoTile(props: PhotoTileProps) {
  const { photo, state, seenSoFar, selected, place, focusable, onClick, onOpen, onPick, onKey } =
    props
  const { word, icon, tone } = photoStateWords[state]
  const faces = facesOf(photo, seenSoFar)
  return (
    <li className="tile" data-selected={selected}>
      <button
        type="button"
        className="tile-photo"
        id={`tile-${photo.id}`}
        data-start={focusable ? 'first' : undefined}
        aria-label={`Photo ${photo.number}, ${word}${place > 0 ? `, number ${place} in the post` : ''}`}
        aria-pressed={selected}
        tabIndex={focusable ? 0 : -1}
        onClick={(event) => onClick(photo.id, event)}
        onDoubleClick={() => onOpen(photo.id)}
        onKeyDown={(event) => onKey(photo.id, event)}
      >
        <img
          src={`./photo/${photo.id}/thumb.jpg`}
          alt=""
          loading="lazy"
          decoding="async"
          draggable={false}
        />
      </button>
      <button
        type="button"
        className="tile-pick"
        aria-label={`Use Photo ${photo.number} in the post`}
        aria-pressed={place > 0}
        title={place > 0 ? 'Take it out of the post' : 'Use it in the post'}
        onClick={() => onPick(photo.id)}
      >
        {place > 0 ? place : '+'}
      </button>
      <div className="tile-foot">
        <span className="tile-name">
          <strong>{photo.number}</strong>
          {faces !== null && <span className="soft"> · {faces}</span>}
        </span>
        <Badge icon={icon} tone={tone}>
          {word}
        </Badge>
      </div>
    </li>
  )
})

function facesOf({ evidence }: Photo, seenSoFar: number): string | null {
  if (evidence.kind === 'looked') return counted(evidence.faces.length, 'face')
  return seenSoFar === 0 ? null : `${seenSoFar} …`
}
