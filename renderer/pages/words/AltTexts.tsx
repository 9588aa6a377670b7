import type { PhotoDraft } from '../../../electron/core/draft.ts'
import type { PhotoId } from '../../../electron/core/photo.ts'
import type { Records } from '../../../electron/core/records.ts'
import type { Finding } from '../../../electron/core/words/finding.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { photoName } from '../../wording/blockerWording.ts'
import { altTextStarter } from './altTextStarter.ts'
import { type FindingActions, FindingList } from './FindingList.tsx'

interface AltTextsProps extends FindingActions {
  readonly drafts: readonly PhotoDraft[]
  readonly findings: readonly Finding[]
  readonly records: Records
  readonly onAltText: (photo: PhotoId, altText: string) => void
}

/** What people who cannot see the pictures are told, one description a picture, with what was found in it. */
export function AltTexts({ drafts, findings, ...rest }: AltTextsProps) {
  if (drafts.length === 0) return null
  return (
    <fieldset className="stack">
      <legend>
        <h2>Describe the pictures</h2>
        <span className="soft small">For people who cannot see them.</span>
      </legend>
      {drafts.map((draft) => (
        <AltText
          key={draft.photo}
          draft={draft}
          findings={findings.filter(
            ({ where }) => where.part === 'altText' && where.photo === draft.photo,
          )}
          {...rest}
        />
      ))}
    </fieldset>
  )
}

interface AltTextProps extends Omit<AltTextsProps, 'drafts'> {
  readonly draft: PhotoDraft
}

function AltText({ draft, findings, records, onAltText, ...actions }: AltTextProps) {
  const empty = draft.altText.trim() === ''
  return (
    <div className="alt-row">
      <img src={`./photo/${draft.photo}/thumb.jpg`} alt="" />
      <div className="stack grow">
        <textarea
          id={`alt-${draft.photo}`}
          className="input"
          rows={2}
          lang="en-GB"
          aria-label={`Description of ${photoName(draft.photo, records)}`}
          placeholder="What happens in the picture, without names"
          value={draft.altText}
          onChange={(event) => onAltText(draft.photo, event.target.value)}
        />
        {empty ? (
          <div className="row wrap tight">
            <Badge tone="heed" icon="words">
              Needs a description
            </Badge>
            <Button
              look="link"
              onClick={() => {
                onAltText(draft.photo, altTextStarter(draft))
                // The button goes away with its words; writing goes on behind them.
                document.getElementById(`alt-${draft.photo}`)?.focus()
              }}
            >
              Begin with “{altTextStarter(draft)}”
            </Button>
          </div>
        ) : (
          <FindingList
            findings={findings}
            placeName={`Description of ${photoName(draft.photo, records)}`}
            {...actions}
          />
        )}
      </div>
    </div>
  )
}
