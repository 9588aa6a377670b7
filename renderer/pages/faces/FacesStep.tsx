import { useEffect } from 'react'
import type { Blocker } from '../../../electron/core/blocker.ts'
import { pictureKey } from '../../../electron/core/draft.ts'
import type { Photo, PhotoId } from '../../../electron/core/photo.ts'
import type { Records } from '../../../electron/core/records.ts'
import { begin } from '../../editing/history.ts'
import { goOnFrom } from '../../frame/goOn.ts'
import { usePreference } from '../../preferences/preference.ts'
import { photoDraftOf } from '../../session/draftOf.ts'
import { keepHistory, sayByName } from '../../session/keep.ts'
import { pauseSearch, tryAgainAll } from '../../session/searchFaces.ts'
import { changeSession, useSession } from '../../session/windowSession.ts'
import { NoPhotoHere } from '../../shared/NoPhotoHere.tsx'
import { SearchReport } from '../../shared/SearchReport.tsx'
import { copyCovers } from './copyCovers.ts'
import { EditorRoom } from './editor/EditorRoom.tsx'
import './faces.css'
import { Strip } from '../../shared/Strip.tsx'
import { usePhotosAtHand } from '../../shared/usePhotosAtHand.ts'

interface FacesStepProps {
  readonly records: Records
  readonly photoBlockers: ReadonlyMap<PhotoId, readonly Blocker[]>
}

/** The editor of one photo, with the others beside it. Every step is saved as it is made. */
export function FacesStep({ records, photoBlockers }: FacesStepProps) {
  const { strip, photo, next, onPhoto, onNext, onPrevious } = usePhotosAtHand(
    'faces',
    records,
    photoBlockers,
  )
  const histories = useSession((session) => session.histories)
  const [style, keepStyle] = usePreference('coverStyle')
  const beginsWithLook = useSession(
    (session) => session.lookAt !== null && session.lookAt === photo?.id,
  )
  // Once only: whoever comes back to this photo comes back to its faces.
  useEffect(() => {
    if (beginsWithLook) changeSession({ lookAt: null })
  }, [beginsWithLook])
  const [singleKeys] = usePreference('singleKeys')
  const seenSoFar = useSession(({ search }) => (search.photo === photo?.id ? search.early : null))
  if (photo === null) return <NoPhotoHere />
  const looked = !photoBlockers.get(photo.id)?.some(({ kind }) => kind === 'notLookedAt')
  const draft = photoDraftOf({ histories }, photo.id)
  return (
    <div className="bench with-editor">
      <h1 className="unseen" aria-live="polite">
        Faces in Photo {photo.number}
      </h1>
      <Strip photos={strip} current={photo.id} onPhoto={onPhoto} />
      <div className="editor-place">
        <Waiting photo={photo} records={records} />
        <EditorRoom
          key={photo.id}
          photo={photo}
          seenSoFar={photo.evidence.kind === 'looked' ? null : seenSoFar}
          imageUrl={`./photo/${photo.id}/screen.jpg`}
          history={histories.get(photo.id) ?? begin(draft)}
          style={style}
          adultsMayBeShown={records.school.adultsMayBeShown}
          looked={looked}
          publishedEdge={records.school.publishedEdge}
          singleKeys={singleKeys}
          beginsWithLook={beginsWithLook}
          onHistory={(history) => keepHistory(photo.id, history)}
          onLooked={() =>
            void sayByName({
              what: 'wholePicture',
              photo: photo.id,
              of: pictureKey(photoDraftOf(useSession.getState(), photo.id)),
            }).then(() => goOnFrom(photo.id, 'faces'))
          }
          onStyle={keepStyle}
          onCopyToNext={
            next &&
            ((covers) => {
              copyCovers(covers, photo, next)
              onNext()
            })
          }
          onNextPhoto={onNext}
          onPreviousPhoto={onPrevious}
        />
      </div>
    </div>
  )
}

/** While this photo waits for the search, its progress stands above it. */
function Waiting({ photo, records }: { readonly photo: Photo; readonly records: Records }) {
  const search = useSession((session) => session.search)
  if (photo.evidence.kind === 'looked') return null
  const waiting = records.photos.filter(({ evidence }) => evidence.kind === 'notLookedAt').length
  return (
    <div className="waiting">
      <SearchReport search={search} waiting={waiting} onPause={pauseSearch} onGoOn={tryAgainAll} />
    </div>
  )
}
