import { useMemo, useState } from 'react'
import type { Blocker } from '../../electron/core/blocker.ts'
import type { PhotoId } from '../../electron/core/photo.ts'
import type { Records } from '../../electron/core/records.ts'
import { cancelAdding, chooseFiles, dropFiles } from '../desk/addFiles.ts'
import { changeDesk, type Post, type PostInMaking, useDesk } from '../desk/desk.ts'
import {
  copyPeopleFromPrevious,
  goTo,
  removePhotos,
  togglePick,
  togglePicks,
} from '../desk/photos.ts'
import { pauseSearch, tryAgainAll } from '../desk/searchFaces.ts'
import { WeekStrip } from '../office/today/WeekStrip.tsx'
import { Button } from '../ui/Button.tsx'
import { DropZone } from './DropZone.tsx'
import { EmptySheet } from './EmptySheet.tsx'
import { IntakeReport } from './IntakeReport.tsx'
import { openProblem } from './openProblem.ts'
import { PhotoGrid } from './PhotoGrid.tsx'
import { RemoveQuestion } from './RemoveQuestion.tsx'
import { SearchReport } from './SearchReport.tsx'
import { SheetToolbar } from './SheetToolbar.tsx'
import './sheet.css'
import { needsAttention, type PhotoState, stateOf } from './stateOf.ts'

interface PhotosStepProps {
  readonly records: Records
  readonly post: PostInMaking
  readonly photoBlockers: ReadonlyMap<PhotoId, readonly Blocker[]>
}

export function PhotosStep({ records, post, photoBlockers }: PhotosStepProps) {
  const { intake, search, selected, posts } = useDesk()
  const [onlyAttention, setOnlyAttention] = useState(false)
  const [tileWidth, setTileWidth] = useState(15)
  const [removing, setRemoving] = useState<readonly PhotoId[]>([])
  const states = useMemo(() => statesOf(photoBlockers, posts), [photoBlockers, posts])
  const attention = records.photos.filter(({ id }) => needsAttention(states.get(id) ?? 'looking'))
  const photos = onlyAttention ? attention : records.photos
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
          tileWidth={tileWidth}
          onTileWidth={setTileWidth}
          onAdd={() => void chooseFiles()}
          onCopyPeople={() => copyPeopleFromPrevious(chosenSelected)}
          onRemove={() => setRemoving(chosenSelected)}
          onNextProblem={() => openProblem(attention[0]?.id, photoBlockers)}
        />
      )}
      <div className="reports">
        {intake && (
          <IntakeReport
            intake={intake}
            onCancel={cancelAdding}
            onClose={() => changeDesk({ intake: null })}
          />
        )}
        <SearchReport
          search={search}
          waiting={waiting}
          onPause={pauseSearch}
          onGoOn={tryAgainAll}
        />
      </div>
      {records.photos.length === 0 && !intake?.running && (
        <>
          <EmptySheet onAdd={() => void chooseFiles()} onWithout={() => goTo('words')} />
          <WeekStrip />
        </>
      )}
      {records.photos.length > 0 && (
        <>
          <p className="sheet-lead soft">
            {post.photos.length === 0 ? (
              <>
                Choose up to four photos for the post with the + on each, or{' '}
                <Button look="link" onClick={() => goTo('words')}>
                  write without a photo
                </Button>
                .{' '}
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
            chosen={post.photos}
            selected={selected}
            tileWidth={tileWidth}
            onSelect={(next) => changeDesk({ selected: next })}
            onOpen={openPhoto}
            onPick={togglePick}
            onPickAll={togglePicks}
            onRemove={setRemoving}
          />
          {photos.length === 0 && <p className="sheet-lead">No photo needs your attention.</p>}
        </>
      )}
      {removing.length > 0 && (
        <RemoveQuestion
          count={removing.length}
          onClose={() => setRemoving([])}
          onRemove={() => {
            setRemoving([])
            void removePhotos(removing)
          }}
        />
      )}
    </DropZone>
  )
}

function openPhoto(photo: PhotoId): void {
  goTo('faces', photo)
}

function statesOf(
  photoBlockers: ReadonlyMap<PhotoId, readonly Blocker[]>,
  posts: readonly Post[],
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
