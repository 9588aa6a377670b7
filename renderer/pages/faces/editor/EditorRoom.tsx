import { useMemo, useState } from 'react'
import type { PhotoHistory } from '../../../../electron/contract/photoRequests.ts'
import type { Cover, Style } from '../../../../electron/core/cover.ts'
import { Minimap } from '../../../canvas/Minimap.tsx'
import { usePhotoPixels } from '../../../canvas/photoPixels.ts'
import { Stage } from '../../../canvas/Stage.tsx'
import type { Showing, Tool } from '../../../canvas/showing.ts'
import { useStageView } from '../../../canvas/useStageView.ts'
import { percentOf } from '../../../canvas/view.ts'
import { changeBetween } from '../../../editing/changeBetween.ts'
import { faceStates, otherCovers } from '../../../editing/faceStates.ts'
import { canRedo, canUndo } from '../../../editing/history.ts'
import { nothingSelected, ofCovers } from '../../../editing/selection.ts'
import { editWords } from '../../../editing/wording.ts'
import { CoverChoice } from './CoverChoice.tsx'
import { CropBar } from './CropBar.tsx'
import { EditorDialogs } from './EditorDialogs.tsx'
import type { EditorRoomProps } from './EditorRoomProps.ts'
import { FaceChoice } from './FaceChoice.tsx'
import { FaceList } from './FaceList.tsx'
import { StageFoot } from './StageFoot.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useEditor } from './useEditor.ts'
import { useKeys } from './useKeys.ts'
import './editor.css'

/** Where one photo is worked on: toolbar, stage and face list. Each photo begins with a fresh room. */
export function EditorRoom(props: EditorRoomProps) {
  return <Room key={props.photo.id} {...props} />
}

function Room(props: EditorRoomProps) {
  const { photo, imageUrl, history, style, singleKeys = true } = props
  const { pixels, isUnreadable } = usePhotoPixels(imageUrl, photo.size)
  const stageView = useStageView(photo.size, photo.id)
  const draft = history.steps[history.at] ?? history.steps[0]
  const faces = useMemo(() => (draft ? faceStates(draft, photo) : []), [draft, photo])
  const editor = useEditor({ ...props, faces, stageView })
  const keys = useKeys(singleKeys, editor.run)
  const [originalHeld, holdOriginal] = useState(false)
  const original = keys.originalHeld || originalHeld
  const showing: Showing = original ? 'original' : editor.isFinal ? 'final' : 'edit'
  const others = useMemo(() => otherCovers(editor.draft, faces), [editor.draft, faces])
  const chosen = editor.chosenFace

  return (
    <section className="editor" aria-label={`Photo ${photo.number}`}>
      <Toolbar
        undo={canUndo(history) ? stepWords(history, 0) : null}
        redo={canRedo(history) ? stepWords(history, 1) : null}
        tool={editor.tool}
        showing={showing}
        percent={Math.round(percentOf(stageView.view, stageView.dpr))}
        isFitted={stageView.isFitted}
        style={styleOfChosen(editor.draft.covers, editor.selection.covers, style)}
        chosen={editor.selection.covers.length}
        looked={props.looked}
        onCommand={editor.run}
        onTool={editor.setTool}
        onStyle={editor.restyle}
        onOriginal={holdOriginal}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys act on the photo; the face list says the same in words */}
      <section className="editor-stage" tabIndex={0} aria-label="Photo with its covers">
        <Stage
          photo={photo}
          pixels={pixels}
          draft={editor.draft}
          faces={faces}
          seenSoFar={props.seenSoFar}
          stageView={stageView}
          selection={editor.selection}
          showing={showing}
          tool={editor.tool}
          spaceHeld={keys.spaceHeld}
          onSpaceUsed={keys.onSpaceUsed}
          onPressCover={editor.pressCover}
          onChoose={(covers) =>
            editor.select(covers.length > 0 ? ofCovers(covers, faces) : nothingSelected)
          }
          onFace={editor.decideOn}
          onChooseFace={editor.chooseFace}
          onPlace={(placements) => editor.act({ kind: 'placeCovers', placements })}
          onMissed={editor.missed}
          onCrop={(crop) => editor.act({ kind: 'crop', crop })}
        >
          {pixels && <Minimap pixels={pixels} covers={editor.draft.covers} stageView={stageView} />}
          <Flag words={flagWords(showing, editor.tool, pixels !== null, isUnreadable)} />
        </Stage>
      </section>
      <div className="stage-foot">
        {editor.tool === 'crop' ? (
          <CropBar
            crop={editor.draft.crop}
            photo={photo.size}
            onCrop={(crop) => editor.act({ kind: 'crop', crop })}
            onDone={() => editor.setTool('choose')}
          />
        ) : (
          <StageFoot
            said={editor.said}
            chosen={chosen}
            faces={faces}
            isSearched={photo.evidence.kind === 'looked'}
            seenSoFar={props.seenSoFar}
          />
        )}
      </div>
      <FaceList
        photo={photo}
        seenSoFar={props.seenSoFar}
        pixels={pixels}
        covers={editor.draft.covers}
        faces={faces}
        others={others}
        selection={editor.selection}
        onFace={editor.chooseFace}
        onDecide={editor.decideAndGoOn}
        onOther={(cover) => editor.select({ covers: [cover], face: null })}
        onCoverAll={editor.coverAll}
        onNextOpen={editor.nextOpen}
      >
        {chosen && (
          <FaceChoice
            face={chosen}
            onDecide={() => editor.decideOn(chosen.id)}
            onDismiss={() => editor.askToDismiss(chosen.id)}
            onAskAgain={() => editor.act({ kind: 'undoDismissal', face: chosen.id })}
            onFit={() => editor.run({ kind: 'fitToFace' })}
            onRemoveMark={() => editor.act({ kind: 'removeMark', face: chosen.id })}
          />
        )}
        {editor.selection.covers.length > 0 && editor.tool !== 'crop' && (
          <CoverChoice
            isOverFace={chosen !== null}
            chosen={editor.selection.covers.length}
            hasNextPhoto={props.onCopyToNext !== null}
            onCommand={editor.run}
          />
        )}
      </FaceList>
      <EditorDialogs
        room={props}
        editor={editor}
        faces={faces}
        pixels={pixels}
        stageView={stageView}
      />
    </section>
  )
}

/** What the step that ends at `at`, or begins there, changed. */
function stepWords({ steps, at }: PhotoHistory, after: 0 | 1): string {
  const [before, then] = [steps[at - 1 + after], steps[at + after]]
  return before && then ? editWords(changeBetween(before, then)) : ''
}

function styleOfChosen(covers: readonly Cover[], chosen: readonly string[], style: Style): Style {
  const one = covers.find(({ id }) => chosen.includes(id))
  return one?.style ?? style
}

/** Says what is seen where it is not the usual. */
function Flag({ words }: { readonly words: string | null }) {
  return words && <div className="stage-flag">{words}</div>
}

function flagWords(
  showing: Showing,
  tool: Tool,
  hasPixels: boolean,
  isUnreadable: boolean,
): string | null {
  if (isUnreadable) return 'The photo cannot be shown. Open another photo, then this one again.'
  if (!hasPixels) return 'Opening the photo …'
  if (showing === 'original') return 'Original, without covers'
  if (showing === 'final') return 'Final: this is what will be seen'
  if (tool === 'twoClicks') return 'Click the middle of the face, then the top of the head'
  return null
}
