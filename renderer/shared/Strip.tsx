import { useEffect, useRef } from 'react'
import type { Photo, PhotoId } from '../../electron/core/photo.ts'
import { Icon } from '../ui/Icon.tsx'
import './bench.css'

export interface StripPhoto {
  readonly photo: Photo
  /** How many things it still waits for in this step. */
  readonly toDo: number
}

interface StripProps {
  readonly photos: readonly StripPhoto[]
  readonly current: PhotoId | null
  readonly onPhoto: (photo: PhotoId) => void
}

/** The photos at hand, one under the other, with what each still waits for here. */
export function Strip({ photos, current, onPhoto }: StripProps) {
  const here = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of photo that scrolls
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), [current])
  return (
    <nav className="strip" aria-label="Photos">
      {photos.map(({ photo, toDo }) => (
        <button
          key={photo.id}
          type="button"
          ref={photo.id === current ? here : undefined}
          className="strip-photo"
          aria-current={photo.id === current}
          onClick={() => onPhoto(photo.id)}
        >
          <img src={`./photo/${photo.id}/thumb.jpg`} alt="" loading="lazy" draggable={false} />
          <span className="strip-foot">
            <span>
              <span className="unseen">Photo </span>
              {photo.number}
            </span>
            {toDo === 0 ? (
              <>
                <Icon name="check" />
                <span className="unseen">done</span>
              </>
            ) : (
              <span className="tally">
                {toDo}
                <span className="unseen"> to do</span>
              </span>
            )}
          </span>
        </button>
      ))}
    </nav>
  )
}
