import type { ReactNode } from 'react'
import { counted } from '../../../../electron/core/counted.ts'
import type { Cover, CoverId } from '../../../../electron/core/cover.ts'
import type { FaceId } from '../../../../electron/core/face.ts'
import type { Photo } from '../../../../electron/core/photo.ts'
import type { PhotoPixels } from '../../../canvas/photoPixels.ts'
import type { EarlyFace } from '../../../editing/earlyFace.ts'
import { type FaceState, isOpen } from '../../../editing/faceStates.ts'
import type { Selection } from '../../../editing/selection.ts'
import { searchWords } from '../../../editing/wording.ts'
import { Button } from '../../../ui/Button.tsx'
import { FaceRow } from './FaceRow.tsx'
import './faceList.css'

interface FaceListProps {
  readonly photo: Photo
  /** What was seen while the photo is still being searched. */
  readonly seenSoFar: readonly EarlyFace[] | null
  readonly pixels: PhotoPixels | null
  readonly covers: readonly Cover[]
  readonly faces: readonly FaceState[]
  /** Covers over no face at all. */
  readonly others: readonly Cover[]
  readonly selection: Selection
  readonly onFace: (face: FaceId) => void
  readonly onDecide: (face: FaceId) => void
  readonly onOther: (cover: CoverId) => void
  readonly onCoverAll: () => void
  readonly onNextOpen: () => void
  readonly children?: ReactNode
}

/** The faces in words: all that the canvas shows, for those who do not see it or do not use a mouse. */
export function FaceList(props: FaceListProps) {
  const { photo, seenSoFar, pixels, covers, faces, others, selection } = props
  const open = faces.filter(isOpen).length
  const isSearched = photo.evidence.kind === 'looked'
  return (
    <section className="face-list" aria-label="Faces">
      <header className="row">
        <h2 className="grow">
          {isSearched || faces.length > 0 ? counted(faces.length, 'face', 'faces') : 'Faces'}
          {open > 0 && <span className="open-count">{open} to decide</span>}
        </h2>
        {open > 0 && (
          <Button title="Next face without a decision (N)" onClick={props.onNextOpen}>
            Next
          </Button>
        )}
      </header>
      {!isSearched && <p className="soft">{searchWords(seenSoFar?.length ?? null)}.</p>}
      <ul className="face-rows">
        {faces.map((face) => (
          <FaceRow
            key={face.id}
            face={face}
            total={faces.length}
            pixels={pixels}
            photo={photo.size}
            covers={covers}
            chosen={face.id === selection.face}
            onChoose={() => props.onFace(face.id)}
            onDecide={() => props.onDecide(face.id)}
          />
        ))}
        {others.map((cover, index) => (
          <li key={cover.id} className={isOnly(selection, cover) ? 'face-row chosen' : 'face-row'}>
            <button
              type="button"
              className="face-name"
              aria-current={isOnly(selection, cover)}
              onFocus={() => props.onOther(cover.id)}
              onClick={() => props.onOther(cover.id)}
            >
              <span className="grow">
                <strong>Other cover {index + 1}</strong>
                <span className="face-state plain">over no face that is known</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {open > 1 && (
        <Button icon="check" onClick={props.onCoverAll}>
          Cover all {open} that are left
        </Button>
      )}
      {props.children}
    </section>
  )
}

function isOnly({ covers, face }: Selection, cover: Cover): boolean {
  return face === null && covers.length === 1 && covers[0] === cover.id
}
