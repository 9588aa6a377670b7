import { useMemo, useState } from 'react'
import type { PostSummary } from '../../../electron/contract/postRequests.ts'
import type { Blocker } from '../../../electron/core/blocker.ts'
import type { PhotoId } from '../../../electron/core/photo.ts'
import type { Records } from '../../../electron/core/records.ts'
import { usePreference } from '../../preferences/preference.ts'
import type { SheetLook } from '../../preferences/sheetLook.ts'
import { cancelAdding, chooseFiles, chooseFolder, dropFiles } from '../../session/addFiles.ts'
import { undoBatch } from '../../session/batch.ts'
import { photoDraftOf } from '../../session/draftOf.ts'
import { copyPeopleFromPrevious, goTo, togglePick, togglePicks } from '../../session/photos.ts'
import { removePhotos } from '../../session/removePhotos.ts'
import { closeSearchSummary, pauseSearch, tryAgainAll } from '../../session/searchFaces.ts'
import {
  changeSession,
  type DraftInHand,
  useSession,
  type WindowSession,
} from '../../session/windowSession.ts'
import { SearchReport } from '../../shared/SearchReport.tsx'
import { WeekStrip } from '../../shared/week/WeekStrip.tsx'
import { Button } from '../../ui/Button.tsx'
import { DropZone } from './DropZone.tsx'
import { EmptySheet } from './EmptySheet.tsx'
import { IntakeReport } from './IntakeReport.tsx'
import { openProblem } from './openProblem.ts'
import { PhotoGrid } from './PhotoGrid.tsx'
import { restylePhotos } from './restylePhotos.ts'
import { SearchSummary } from './SearchSummary.tsx'
import { SetAsideNotes } from './SetAsideNotes.tsx'
import { SheetToolbar } from './SheetToolbar.tsx'
import './photos.css'
import { sortPhotos } from './sortPhotos.ts'
import { needsAttention, type PhotoState, stateOf } from './stateOf.ts'
import { useSheetUndo } from './useSheetUndo.ts'

interface PhotosStepProps {
  readonly records: Records
  readonly post: DraftInHand
  readonly photoBlockers: ReadonlyMap<PhotoId, readonly Blocker[]>
}

export function PhotosStep({ records, post, photoBlockers }: PhotosStepProps) {
  const { intake, search, selected, posts, histories, batch } = useSession()
  const [style] = usePreference('coverStyle')
  useSheetUndo()
  const [onlyAttention, setOnlyAttention] = useState(false)
  const [look, keepLook] = usePreference('sheet')
  const changeLook = (change: Partial<SheetLook>) => {
    keepLook({ ...look, ...change })
  }
  const states = useMemo(() => statesOf(photoBlockers, posts), [photoBlockers, posts])
  const attention = records.photos.filter(({ id }) => needsAttention(states.get(id) ?? 'looking'))
  const undecided = records.photos.filter(({ id }) => states.get(id) === 'needsFaces')
  const shown = onlyAttention ? attention : records.photos
  const photos = useMemo(() => sortPhotos(shown, look.order, states), [shown, look.order, states])
  const waiting = records.photos.filter(({ evidence }) => evidence.kind === 'notLookedAt').length
  const chosenSelected = [...selected]

  return (
    <DropZone onDrop={(files) => void dropFiles(files)}>
      {records.photos.length > 0 && <h1 className="unseen">Photos</h1>}
      {records.photos.length > 0 && (
        <SheetToolbar
          total={records.photos.length}
          attention={attention.length}
          onlyAttention={onlyAttention}
          onOnlyAttention={setOnlyAttention}
          selected={selected.size}
          canCopyPeople={!records.photos.slice(0, 1).some(({ id }) => selected.has(id))}
          covers={coversIn(chosenSelected, histories)}
          style={style}
          order={look.order}
          onOrder={(order) => changeLook({ order })}
          tileWidth={look.tileWidth}
          onTileWidth={(tileWidth) => changeLook({ tileWidth })}
          undo={batch?.words ?? null}
          onUndo={undoBatch}
          onAdd={() => void chooseFiles()}
          onAddFolder={() => void chooseFolder()}
          onCopyPeople={() => copyPeopleFromPrevious(chosenSelected)}
          onStyle={(chosen) => {
            restylePhotos(chosenSelected, chosen)
          }}
          onRemove={() => void removePhotos(chosenSelected)}
          onNextProblem={() => openProblem(attention[0]?.id, photoBlockers)}
        />
      )}
      <SetAsideNotes records={records} />
      <div className="reports">
        {intake && (
          <IntakeReport
            intake={intake}
            onCancel={cancelAdding}
            onClose={() => changeSession({ intake: null })}
          />
        )}
        <SearchReport
          search={search}
          waiting={waiting}
          onPause={pauseSearch}
          onGoOn={tryAgainAll}
        />
        {search.finished !== null && (
          <SearchSummary
            finished={search.finished}
            photos={records.photos}
            undecided={undecided.length}
            onNext={() => openProblem(undecided[0]?.id, photoBlockers)}
            onClose={closeSearchSummary}
          />
        )}
      </div>
      {records.photos.length === 0 && !intake?.running && (
        <>
          <EmptySheet
            onAdd={() => void chooseFiles()}
            onAddFolder={() => void chooseFolder()}
            onWithout={() => goTo('words')}
          />
          <WeekStrip />
        </>
      )}
      {records.photos.length > 0 && (
        <>
          <p className="sheet-lead soft">
            {post.photos.length === 0 ? (
              <>
                Choose up to four photos for the post with the + on each.{' '}
                <Button look="link" onClick={() => goTo('words')}>
                  Write without a photo
                </Button>{' '}
              </>
            ) : (
              `${post.photos.length} of 4 in the post, in this order. `
            )}
            <span className="small" id="grid-keys">
              Double-click or Enter opens a photo, P puts it into the post. Ctrl and Shift select
              several.
            </span>
          </p>
          <PhotoGrid
            photos={photos}
            states={states}
            early={search}
            chosen={post.photos}
            selected={selected}
            tileWidth={look.tileWidth}
            onSelect={(next) => changeSession({ selected: next })}
            onOpen={openPhoto}
            onPick={togglePick}
            onPickAll={togglePicks}
            onRemove={(photos) => void removePhotos(photos)}
          />
          {photos.length === 0 && <p className="sheet-lead">No photo needs your attention.</p>}
        </>
      )}
    </DropZone>
  )
}

function coversIn(photos: readonly PhotoId[], histories: WindowSession['histories']): number {
  const drafts = photos.map((photo) => photoDraftOf({ histories }, photo))
  return drafts.reduce((sum, { covers }) => sum + covers.length, 0)
}

function openPhoto(photo: PhotoId): void {
  goTo('faces', photo)
}

function statesOf(
  photoBlockers: ReadonlyMap<PhotoId, readonly Blocker[]>,
  posts: readonly PostSummary[],
): ReadonlyMap<PhotoId, PhotoState> {
  const posted = new Set(
    posts
      .filter(({ state }) => state === 'posted')
      .flatMap(({ pictures }) => pictures.map(({ photo }) => photo)),
  )
  return new Map(
    [...photoBlockers].map(([id, blockers]) => [id, stateOf(blockers, posted.has(id))]),
  )
}
