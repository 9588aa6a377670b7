import { useEffect, useRef } from 'react'
import type { Draft } from '../../../electron/core/draft.ts'
import { facesIn } from '../../../electron/core/facesIn.ts'
import type { Box } from '../../../electron/core/geometry.ts'
import type { Photo } from '../../../electron/core/photo.ts'
import type { Records } from '../../../electron/core/records.ts'
import { cropAround } from '../../canvas/cropAround.ts'

interface DismissedFacesProps {
  readonly draft: Draft
  readonly records: Records
}

/** P1: what was left bare is shown once more, large, before anything leaves. */
export function DismissedFaces({ draft, records }: DismissedFacesProps) {
  const bare = draft.photos.flatMap((photoDraft) => {
    const photo = records.photos.find(({ id }) => id === photoDraft.photo)
    if (photo === undefined) return []
    return facesIn(photoDraft, photo).flatMap((face) => {
      const dismissal = photoDraft.dismissals.find((known) => known.face === face.id)
      return dismissal === undefined ? [] : [{ photo, face, as: dismissal.as }]
    })
  })
  if (bare.length === 0) return null
  return (
    <section className="note heed" aria-label="Left bare">
      <div className="stack">
        <h2>Left bare: look once more</h2>
        <ul className="row wrap">
          {bare.map(({ photo, face, as }) => (
            <li key={face.id} className="bare">
              <FaceCrop photo={photo} box={face.box} />
              <span className="small">
                {as === 'notAFace' ? 'Not a face' : 'Adult, agreed'} · Photo {photo.number}, face{' '}
                {face.number}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

const shownPixels = 144

function FaceCrop({ photo, box }: { readonly photo: Photo; readonly box: Box }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const image = new Image()
    image.onload = () => {
      const scale = image.naturalWidth / photo.size.width
      const { x, y, width, height } = cropAround(box, photo.size)
      canvas.current
        ?.getContext('2d')
        ?.drawImage(
          image,
          x * scale,
          y * scale,
          width * scale,
          height * scale,
          0,
          0,
          shownPixels,
          shownPixels,
        )
    }
    image.src = `./photo/${photo.id}/screen.jpg`
  }, [photo, box])
  return (
    <canvas
      ref={canvas}
      width={shownPixels}
      height={shownPixels}
      role="img"
      aria-label="What was left bare"
    />
  )
}
