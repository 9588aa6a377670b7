import { useEffect, useMemo, useRef } from 'react'
import type { Cover } from '../../../../electron/core/cover.ts'
import type { Size } from '../../../../electron/core/geometry.ts'
import { cropAround } from '../../../canvas/cropAround.ts'
import { PhotoPart } from '../../../canvas/PhotoPart.tsx'
import type { PhotoPixels } from '../../../canvas/photoPixels.ts'
import { type FaceState, isOpen } from '../../../editing/faceStates.ts'
import { faceDecisionWords, faceSourceWords } from '../../../editing/wording.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { decisionIcon, decisionTone } from './decisionLook.ts'

interface FaceRowProps {
  readonly face: FaceState
  readonly total: number
  readonly pixels: PhotoPixels | null
  readonly photo: Size
  readonly covers: readonly Cover[]
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly onDecide: () => void
}

const side = 44

/** One face: what it looks like now, what became of it and how it is known. Focus chooses it, Enter decides. */
export function FaceRow(props: FaceRowProps) {
  const { face, total, pixels, photo, covers, chosen, onChoose, onDecide } = props
  const button = useRef<HTMLButtonElement>(null)
  const part = useMemo(() => cropAround(face.box, photo), [face.box, photo])
  useEffect(() => {
    if (chosen) button.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <li className={chosen ? 'face-row chosen' : 'face-row'}>
      <button
        ref={button}
        id={`face-${face.id}`}
        data-start={isOpen(face) ? 'first' : undefined}
        type="button"
        className="face-name"
        aria-current={chosen}
        aria-description={faceSourceWords(face.source)}
        onFocus={onChoose}
        onClick={(event) => (event.detail === 0 ? onDecide() : onChoose())}
      >
        <PhotoPart
          pixels={pixels}
          covers={covers}
          part={part}
          across={side}
          down={side}
          className="face-crop"
          label={null}
        />
        <span className="grow">
          <strong>
            Face {face.number}
            <span className="unseen"> of {total},</span>
          </strong>
          <span className={`face-state ${decisionTone(face.decision)}`}>
            <Icon name={decisionIcon(face)} />
            {faceDecisionWords(face.decision, face.source)}
          </span>
        </span>
      </button>
      {isOpen(face) && (
        <Button tabIndex={-1} aria-hidden="true" className="small" onClick={onDecide}>
          Cover
        </Button>
      )}
    </li>
  )
}
