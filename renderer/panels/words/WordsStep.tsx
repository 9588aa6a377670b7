import { type KeyboardEvent, useRef } from 'react'
import type { Blocker } from '../../../electron/core/blocker.ts'
import type { Records } from '../../../electron/core/records.ts'
import { type Finding, findingKey } from '../../../electron/core/words/finding.ts'
import { type PostInMaking, useDesk } from '../../desk/desk.ts'
import { photoDraftOf } from '../../desk/draftOf.ts'
import { sayByName } from '../../desk/keep.ts'
import { goTo } from '../../desk/photos.ts'
import { checkWordsNow, chooseAccount, writeAltText, writeText } from '../../desk/write.ts'
import { Button } from '../../ui/Button.tsx'
import { AccountChoice } from './AccountChoice.tsx'
import { AltTexts } from './AltTexts.tsx'
import { applyFix } from './applyFix.ts'
import { Findings } from './Findings.tsx'
import { PostText } from './PostText.tsx'
import './words.css'

interface WordsStepProps {
  readonly records: Records
  readonly post: PostInMaking
  readonly blockers: readonly Blocker[]
}

export function WordsStep({ records, post, blockers }: WordsStepProps) {
  const histories = useDesk((desk) => desk.histories)
  const state = useDesk((desk) => desk.words)
  const text = useRef<HTMLTextAreaElement>(null)
  const drafts = post.photos.map((photo) => photoDraftOf({ histories }, photo))
  const findings = blockers.flatMap((blocker) =>
    blocker.kind === 'words' ? [blocker.finding] : [],
  )
  const fix = (finding: Finding) => {
    const { where } = finding
    if (where.part === 'text') return writeText(applyFix(post.text, finding))
    const draft = drafts.find(({ photo }) => photo === where.photo)
    if (draft) writeAltText(where.photo, applyFix(draft.altText, finding))
  }
  const fixFirst = (event: KeyboardEvent) => {
    const first = findings.find((finding) => finding.fix !== null)
    if (event.key !== 'Enter' || !event.altKey || first === undefined) return
    event.preventDefault()
    fix(first)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Alt+Enter is a shortcut of what the buttons inside do
    <div className="page words" onKeyDown={fixFirst}>
      <div className="stack wide">
        <PostText
          ref={text}
          text={post.text}
          findings={findings}
          school={records.school}
          onText={writeText}
        />
        <Findings
          findings={findings}
          records={records}
          state={state}
          empty={post.text.trim() === '' && drafts.every(({ altText }) => altText.trim() === '')}
          onFix={fix}
          onShow={show}
          onCheck={() => void checkWordsNow()}
          onAcknowledge={(finding, reason) =>
            void sayByName({
              what: 'finding',
              draft: post.id,
              finding: findingKey(finding),
              reason,
            })
          }
        />
      </div>
      <div className="stack wide">
        <AccountChoice
          records={records}
          drafts={drafts}
          chosen={post.account}
          onChoose={chooseAccount}
        />
        {drafts.length === 0 && (
          <p className="soft">
            This post has no photo.{' '}
            <Button look="link" onClick={() => goTo('photos')}>
              Choose photos
            </Button>
          </p>
        )}
        <AltTexts drafts={drafts} records={records} onAltText={writeAltText} />
      </div>
    </div>
  )
}

/** Puts the cursor on the words that a finding speaks of. */
function show({ where, start, end }: Finding): void {
  const box = document.getElementById(where.part === 'text' ? 'post-text' : `alt-${where.photo}`)
  if (!(box instanceof HTMLTextAreaElement)) return
  box.focus()
  box.setSelectionRange(start, end)
}
