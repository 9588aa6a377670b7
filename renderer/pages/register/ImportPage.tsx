import { useEffect } from 'react'
import type { ImportInHand } from '../../../electron/contract/importRequests.ts'
import { onlyMay, useMay } from '../../session/rights.ts'
import { useSession } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { ImportFiles } from './ImportFiles.tsx'
import { ImportPreviewCard } from './ImportPreviewCard.tsx'
import { ImportSheetCard } from './ImportSheetCard.tsx'
import {
  changeImport,
  chooseRegisterFiles,
  readImports,
  sayPhotographRule,
} from './importActions.ts'
import { PastImports } from './PastImports.tsx'
import { ReadingFiles } from './ReadingFiles.tsx'
import './register.css'

/** The school's register comes in: files, how they are read, what would change, and only then a change. */
export function ImportPage() {
  const mayImport = useMay('addToImport')
  const { importInHand, pastImports, importBusy, importReading } = useSession()
  useEffect(() => {
    void readImports()
  }, [])
  if (importInHand === null) return <p className="page soft">Opening…</p>
  const isEmpty = importInHand.files.length === 0
  return (
    <div className="page stack wide" aria-busy={importBusy}>
      <div className="row wrap">
        <h1 className="grow">Import the register</h1>
        {!isEmpty && (
          <>
            <Button look="quiet" onClick={() => void changeImport({ change: 'startAgain' })}>
              Start again
            </Button>
            <Button icon="add" disabled={importBusy} onClick={() => void chooseRegisterFiles()}>
              Add another file
            </Button>
          </>
        )}
      </div>
      {!mayImport && (
        <Note>
          {onlyMay('addToImport', 'import the register')} You can look up pupils under Pupils.
        </Note>
      )}
      {mayImport && isEmpty && (
        <div className="import-drop">
          <p>
            Drop an export of SIMS, Arbor, Bromcom, ScholarPack, Juniper or Excel here: CSV or
            .xlsx, one file or several.
          </p>
          <Button
            look="primary"
            large
            icon="add"
            disabled={importBusy}
            onClick={() => void chooseRegisterFiles()}
          >
            {importBusy ? 'Reading…' : 'Choose files'}
          </Button>
          <p className="soft">Nothing changes before you have seen what would change.</p>
        </div>
      )}
      <ReadingFiles names={importReading} />
      <ImportFiles inHand={importInHand} />
      <PhotographQuestion inHand={importInHand} />
      {importInHand.sheets.map((sheet) => (
        <ImportSheetCard key={sheet.sheet} sheet={sheet} files={importInHand.files} />
      ))}
      {importInHand.preview !== null && (
        <ImportPreviewCard
          preview={importInHand.preview}
          wholeRoll={importInHand.wholeRoll}
          busy={importBusy}
        />
      )}
      <PastImports imports={pastImports} />
    </div>
  )
}

/** Asked once, recorded by name, and shown whenever it matters. */
function PhotographQuestion({ inHand }: { readonly inHand: ImportInHand }) {
  const asks = inHand.sheets.some(({ mapping }) =>
    mapping.columns.some(({ as }) => as.use === 'consent' && as.purpose === 'photograph'),
  )
  const { photographCovers: covers } = inHand
  if (!asks) return null
  if (covers === null) {
    return (
      <Note tone="heed" icon="question" role="status">
        <p>
          <strong>Does “photograph student” cover social media in your school?</strong> It does only
          if the form that families signed names social media or X. Until you say so, it does not.
        </p>
        <p className="row wrap">
          <Button onClick={() => void sayPhotographRule(false)}>No, it does not</Button>
          <Button onClick={() => void sayPhotographRule(true)}>Yes, our form names it</Button>
        </p>
      </Note>
    )
  }
  return (
    <p className="soft">
      In your school “photograph student” {covers ? 'covers' : 'does not cover'} social media.{' '}
      <Button look="link" onClick={() => void sayPhotographRule(!covers)}>
        {covers ? 'It does not' : 'It does'}
      </Button>
    </p>
  )
}
