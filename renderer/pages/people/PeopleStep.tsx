import { useMemo } from 'react'
import type { Blocker } from '../../../electron/core/blocker.ts'
import type { PhotoDraft } from '../../../electron/core/draft.ts'
import type { Photo, PhotoId } from '../../../electron/core/photo.ts'
import type { PupilId } from '../../../electron/core/pupil.ts'
import type { Records } from '../../../electron/core/records.ts'
import { currentDraft } from '../../editing/history.ts'
import { sayIfNobodyElse } from '../../frame/nobodyElse.ts'
import { photoDraftOf } from '../../session/draftOf.ts'
import { describePhoto } from '../../session/keep.ts'
import { copyPeopleFromPrevious, goTo } from '../../session/photos.ts'
import { changeSession, useSession, type WindowSession } from '../../session/windowSession.ts'
import { NoPhotoHere } from '../../shared/NoPhotoHere.tsx'
import { Strip } from '../../shared/Strip.tsx'
import { usePhotosAtHand } from '../../shared/usePhotosAtHand.ts'
import { Icon } from '../../ui/Icon.tsx'
import './people.css'
import { toggled } from '../../shared/pupilsShown.ts'
import { PupilFinder } from './PupilFinder.tsx'
import { RefusedPupils } from './RefusedPupils.tsx'
import { SamePeople } from './SamePeople.tsx'
import { SourceChoice } from './SourceChoice.tsx'
import { TickedPupils } from './TickedPupils.tsx'

interface PeopleStepProps {
  readonly records: Records
  readonly photoBlockers: ReadonlyMap<PhotoId, readonly Blocker[]>
}

export function PeopleStep({ records, photoBlockers }: PeopleStepProps) {
  const { strip, photo, onPhoto } = usePhotosAtHand('people', records, photoBlockers)
  const histories = useSession((session) => session.histories)
  if (photo === null) return <NoPhotoHere />
  return (
    <div className="bench">
      <Strip photos={strip} current={photo.id} onPhoto={onPhoto} />
      <div className="viewer">
        <img
          src={`./photo/${photo.id}/screen.jpg`}
          alt={`Number ${photo.number}, not covered, to see who is in it`}
        />
      </div>
      <PeoplePanel
        photo={photo}
        draft={photoDraftOf({ histories }, photo.id)}
        records={records}
        blockers={photoBlockers.get(photo.id) ?? []}
      />
    </div>
  )
}

interface PeoplePanelProps {
  readonly photo: Photo
  readonly draft: PhotoDraft
  readonly records: Records
  readonly blockers: readonly Blocker[]
}

function PeoplePanel({ photo, draft, records, blockers }: PeoplePanelProps) {
  const recentClasses = useSession((session) => session.recentClasses)
  const histories = useSession((session) => session.histories)
  const recent = useMemo(() => tickedIn(histories), [histories])
  const pupilsIn = (of: PhotoId) => {
    const { pupils } = photoDraftOf({ histories }, of)
    return pupils.flatMap((id) => records.pupils.filter((pupil) => pupil.id === id))
  }
  const ticked = pupilsIn(photo.id)
  const refused = ticked.filter(({ id }) =>
    blockers.some((blocker) => blocker.kind === 'noConsent' && blocker.pupil === id),
  )
  const confirmed = !blockers.some(({ kind }) => kind === 'peopleNotConfirmed')
  const before = records.photos[records.photos.findIndex(({ id }) => id === photo.id) - 1]
  const toggle = (pupil: PupilId) => {
    describePhoto(photo.id, { pupils: toggled(draft.pupils, pupil) })
    rememberClass(pupil, records)
  }
  return (
    <aside className="panel" aria-label="Who is in this photo">
      <div className="panel-scroll stack">
        <h1 aria-live="polite">Who is in Photo {photo.number}?</h1>
        {before && (
          <SamePeople
            number={before.number}
            pupils={pupilsIn(before.id)}
            onSame={() => copyPeopleFromPrevious([photo.id])}
            onSameAndNobodyElse={() => {
              copyPeopleFromPrevious([photo.id])
              sayIfNobodyElse(photo.id)
            }}
          />
        )}
        <PupilFinder
          photo={photo.id}
          records={records}
          ticked={draft.pupils}
          recentClasses={recentClasses}
          recent={recent}
          onToggle={toggle}
        />
        <SourceChoice
          source={draft.source}
          unsaid={records.school.photosUnsaid}
          onSource={(source) => describePhoto(photo.id, { source })}
        />
      </div>
      <div className="panel-foot stack">
        <TickedPupils pupils={ticked} onUntick={toggle} />
        <RefusedPupils
          pupils={refused}
          records={records}
          onCrop={() => goTo('faces', photo.id)}
          onOtherPhoto={() => goTo('photos')}
        />
        {confirmed && (
          <p className="confirmed" role="status">
            <Icon name="check" /> Nobody else is in this photo.
          </p>
        )}
        {!confirmed && refused.length === 0 && (
          <p className="soft small">
            Tick every pupil who can be seen, also from behind or with a covered face. Then say
            below that nobody else is in it.
          </p>
        )}
      </div>
    </aside>
  )
}

/** Everybody who is ticked in any photo of the sheet. */
function tickedIn(histories: WindowSession['histories']): ReadonlySet<PupilId> {
  return new Set([...histories.values()].flatMap((history) => currentDraft(history).pupils))
}

function rememberClass(id: PupilId, { pupils }: Records): void {
  const name = pupils.find((pupil) => pupil.id === id)?.className
  if (name === undefined) return
  changeSession(({ recentClasses }) => ({
    recentClasses: [name, ...recentClasses.filter((other) => other !== name)].slice(0, 5),
  }))
}
