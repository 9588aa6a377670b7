import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { PhotoDraft } from '../../../../electron/core/draft.ts'
import { type Box, centreOf, type Point } from '../../../../electron/core/geometry.ts'
import type { Photo } from '../../../../electron/core/photo.ts'
import { cropped } from '../../../../electron/core/redaction/crop.ts'
import { policyDefaults } from '../../../../electron/core/school.ts'
import { PhotoPart } from '../../../canvas/PhotoPart.tsx'
import type { PhotoPixels } from '../../../canvas/photoPixels.ts'
import type { Extent } from '../../../canvas/view.ts'
import { faceStates, isOpen } from '../../../editing/faceStates.ts'
import { Button } from '../../../ui/Button.tsx'
import { startHere } from '../../../ui/startHere.ts'
import { useSeen } from '../../../ui/useSeen.ts'
import { LookEnding } from './LookEnding.tsx'
import { lookParts } from './lookParts.ts'
import { useLookRoom } from './useLookRoom.ts'
import './look.css'

export interface LookStepsProps {
  readonly photo: Photo
  readonly pixels: PhotoPixels | null
  readonly draft: PhotoDraft
  /** The longest edge at which this school publishes, in pixels: what “full size” means to those who will see it. */
  readonly publishedEdge?: number
  /** The whole picture was looked at, and a person says so. */
  readonly onLooked: () => void
  /** Something was seen there, in image pixels, that has to be mended first. */
  readonly onFound: (place: Point) => void
  readonly onClose: () => void
}

/** From so many faces on, people are asked to count the children themselves. */
const many = 10

/** A walk over the whole picture, part by part, as it will be published. It ends in a statement by name. */
export function LookSteps(props: LookStepsProps) {
  const { photo, pixels, draft, publishedEdge = policyDefaults.publishedEdge } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const extent = useLookRoom()
  const [at, setAt] = useState(0)
  const [isCounted, setCounted] = useState(false)
  const picture = useMemo(() => cropped(draft.crop, photo.size), [draft.crop, photo.size])
  const parts = useMemo(
    () =>
      picture === null ? [] : lookParts(picture, publishedEdge, extent, window.devicePixelRatio),
    [picture, publishedEdge, extent],
  )
  // A window of another size shows other parts: what was seen of them is not known, so the walk begins again.
  const count = parts.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins again whenever the count changes
  useEffect(() => setAt(0), [count])
  const faces = useMemo(() => faceStates(draft, photo), [draft, photo])
  const open = faces.filter(isOpen).length
  // Before the page changes: only a dialog that is still there gives the focus back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  const part = parts[at]
  const shown = part ?? picture
  const last = at >= parts.length
  const next = () => setAt(Math.min(parts.length, at + 1))
  const back = () => setAt(Math.max(0, at - 1))
  const found = () => shown !== null && props.onFound(centreOf(shown))
  const mustCount = faces.length > many && !isCounted
  const isSeen = useSeen(pixels !== null)
  const isLastPart = at === parts.length - 1
  /** With the last part everything is said, unless a question is left: then the whole picture is shown with it. */
  const endsHere = isLastPart && open === 0 && !mustCount
  return (
    <dialog
      ref={dialog}
      className="look"
      aria-label={`Look at the whole picture: Photo ${photo.number}`}
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
      onKeyDown={(event) => {
        // A key that is held would look at part after part, and say so by name.
        if (event.repeat && event.key === 'Enter') event.preventDefault()
        if (event.target instanceof HTMLInputElement) return
        if (event.key === 'ArrowRight' && isSeen) next()
        if (event.key === 'ArrowLeft') back()
      }}
    >
      <header className="row">
        <h2 className="grow" aria-live="polite">
          Photo {photo.number}: {last ? 'the whole picture' : `part ${at + 1} of ${parts.length}`}
        </h2>
        {picture && <Progress parts={parts} picture={picture} at={at} />}
        <Button look="quiet" icon="close" onClick={props.onClose}>
          Close
        </Button>
      </header>
      <div className="look-picture">
        {shown && <Shown {...{ pixels, draft, part: shown, extent, last, at }} />}
      </div>
      <footer className="row wrap">
        {last ? (
          <LookEnding
            open={open}
            mustCount={mustCount}
            known={faces.length}
            onCounted={() => setCounted(true)}
            onCountedAndLooked={props.onLooked}
            onAgain={() => setAt(0)}
            onLooked={props.onLooked}
            onClose={props.onClose}
          />
        ) : (
          <>
            <p className="grow">
              Is there a face, a name or a badge that still shows?
              {endsHere && <span className="soft"> Your name is kept with the answer.</span>}
            </p>
            <Button icon="back" disabled={at === 0} onClick={back}>
              Back
            </Button>
            <Button onClick={found}>Yes, go there</Button>
            <Button
              look="primary"
              large={true}
              ref={startHere}
              aria-disabled={!isSeen}
              onClick={isSeen ? (endsHere ? props.onLooked : next) : undefined}
            >
              {endsHere && 'No: I looked at the whole picture at full size'}
              {!endsHere && (isLastPart ? 'No, that was the last part' : 'No, next part')}
            </Button>
          </>
        )}
      </footer>
    </dialog>
  )
}

interface ShownProps {
  readonly pixels: PhotoPixels | null
  readonly draft: PhotoDraft
  readonly part: Box
  readonly extent: Extent
  readonly last: boolean
  readonly at: number
}

function Shown({ pixels, draft, part, extent, last, at }: ShownProps) {
  const scale = Math.min(extent.across / part.width, extent.down / part.height)
  return (
    <PhotoPart
      pixels={pixels}
      covers={draft.covers}
      part={part}
      across={part.width * scale}
      down={part.height * scale}
      label={
        last
          ? 'The whole picture with its covers'
          : `Part ${at + 1} of the picture, with its covers`
      }
    />
  )
}

interface ProgressProps {
  readonly parts: readonly Box[]
  readonly picture: Box
  readonly at: number
}

const mapHeight = 40

/** Which parts were seen, as a small map. */
function Progress({ parts, picture, at }: ProgressProps) {
  const scale = mapHeight / picture.height
  return (
    <div
      className="look-map"
      aria-hidden="true"
      style={{ width: picture.width * scale, height: mapHeight }}
    >
      {parts.map((part, index) => (
        <span
          key={`${part.x} ${part.y}`}
          className={index === at ? 'now' : index < at ? 'seen' : 'unseen-yet'}
          style={{
            left: (part.x - picture.x) * scale,
            top: (part.y - picture.y) * scale,
            width: part.width * scale,
            height: part.height * scale,
          }}
        />
      ))}
    </div>
  )
}
