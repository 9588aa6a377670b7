import type { PhotoDraft } from '../../../electron/core/draft.ts'
import type { PhotoId } from '../../../electron/core/photo.ts'
import type { Records } from '../../../electron/core/records.ts'
import { Button } from '../../ui/Button.tsx'
import { photoName } from '../blockerWording.ts'
import { altTextStarter } from './altTextStarter.ts'

interface AltTextsProps {
  readonly drafts: readonly PhotoDraft[]
  readonly records: Records
  readonly onAltText: (photo: PhotoId, altText: string) => void
}

/** What people who cannot see the pictures are told, one description a picture. */
export function AltTexts({ drafts, records, onAltText }: AltTextsProps) {
  if (drafts.length === 0) return null
  return (
    <fieldset className="stack">
      <legend>
        <h2>Describe the pictures</h2>
        <span className="soft small">For people who cannot see them.</span>
      </legend>
      {drafts.map((draft) => (
        <div className="alt-row" key={draft.photo}>
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
            {draft.altText === '' && (
              <div>
                <Button look="link" onClick={() => onAltText(draft.photo, altTextStarter(draft))}>
                  Begin with “{altTextStarter(draft)}”
                </Button>
              </div>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  )
}
