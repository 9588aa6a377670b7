import type { KeyboardEvent } from 'react'
import type { Blocker } from '../../../electron/core/blocker.ts'
import { accountKey } from '../../../electron/core/clearance/accountFit.ts'
import type { DraftId } from '../../../electron/core/draft.ts'
import type { Records } from '../../../electron/core/records.ts'
import { type Finding, findingKey } from '../../../electron/core/words/finding.ts'
import { photoDraftOf } from '../../session/draftOf.ts'
import { sayByName } from '../../session/keep.ts'
import { goTo } from '../../session/photos.ts'
import { type DraftInHand, useSession } from '../../session/windowSession.ts'
import { checkWordsNow, chooseAccount, writeAltText, writeText } from '../../session/write.ts'
import { Button } from '../../ui/Button.tsx'
import { blockerWords } from '../../wording/blockerWording.ts'
import { AccountChoice } from './AccountChoice.tsx'
import { AltTexts } from './AltTexts.tsx'
import { applyFix } from './applyFix.ts'
import { Drafts } from './Drafts.tsx'
import type { FindingActions } from './FindingList.tsx'
import { Findings } from './Findings.tsx'
import { offersOf } from './offersOf.ts'
import { PostText } from './PostText.tsx'
import { SavedWordsBar } from './SavedWordsBar.tsx'
import { withWords } from './withWords.ts'
import './words.css'

interface WordsStepProps {
  readonly records: Records
  readonly post: DraftInHand
  readonly blockers: readonly Blocker[]
}

export function WordsStep({ records, post, blockers }: WordsStepProps) {
  const histories = useSession((session) => session.histories)
  const state = useSession((session) => session.words)
  const saved = useSession((session) => session.savedWords)
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
  const addSaved = (event: KeyboardEvent<HTMLElement>) => {
    const number = /^Digit([1-9])$/.exec(event.code)?.[1]
    if (number === undefined || saved === null) return
    event.preventDefault()
    const words = offersOf(saved, post.account, post.text)[Number(number) - 1]
    if (words !== undefined) writeText(withWords(post.text, words))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || event.ctrlKey) return
    if (event.key !== 'Enter') return addSaved(event)
    const first = findings.find((finding) => isIn(finding, event.target) && finding.fix !== null)
    if (first === undefined) return
    event.preventDefault()
    fix(first)
  }
  const unusual = blockers.find((blocker) => blocker.kind === 'accountUnusual')
  const actions: FindingActions = {
    onShow: show,
    // The row goes away with its finding, so the focus goes back to the words.
    onFix: (finding) => {
      fix(finding)
      document.getElementById(boxOf(finding))?.focus()
    },
    onAcknowledge: (finding, reason) => {
      void sayByName({ what: 'finding', draft: post.id, finding: findingKey(finding), reason })
      document.getElementById(boxOf(finding))?.focus()
    },
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Alt+Enter is a shortcut of what the buttons inside do
    <div className="page words" onKeyDown={onKeyDown}>
      <div className="stack wide">
        <PostText text={post.text} findings={findings} school={records.school} onText={writeText} />
        <SavedWordsBar
          text={post.text}
          account={post.account}
          records={records}
          onAdd={(words) => {
            writeText(withWords(post.text, words))
            document.getElementById('post-text')?.focus()
          }}
        />
        <Findings
          findings={findings.filter(({ where }) => where.part === 'text')}
          records={records}
          state={state}
          empty={post.text.trim() === ''}
          onCheck={() => void checkWordsNow()}
          {...actions}
        />
        <Drafts />
      </div>
      <div className="stack wide">
        <AccountChoice
          records={records}
          drafts={drafts}
          chosen={post.account}
          onChoose={chooseAccount}
          unusual={unusual === undefined ? null : blockerWords(unusual, records)}
          onMeant={() => unusual && void sayAccountIsMeant(post.id, unusual, records)}
        />
        {drafts.length === 0 && (
          <p className="soft">
            This post has no photo.{' '}
            <Button look="link" onClick={() => goTo('photos')}>
              Choose photos
            </Button>
          </p>
        )}
        <AltTexts
          drafts={drafts}
          findings={findings}
          records={records}
          onAltText={writeAltText}
          {...actions}
        />
      </div>
    </div>
  )
}

/** The box that holds the words of a finding. */
function boxOf({ where }: Finding): string {
  return where.part === 'text' ? 'post-text' : `alt-${where.photo}`
}

/** Whether a finding is one of the box that the cursor is in. */
function isIn(finding: Finding, box: EventTarget): boolean {
  return box instanceof HTMLElement && box.id === boxOf(finding)
}

/** Puts the cursor on the words that a finding speaks of. */
function show(finding: Finding): void {
  const box = document.getElementById(boxOf(finding))
  if (!(box instanceof HTMLTextAreaElement)) return
  box.focus()
  box.setSelectionRange(finding.start, finding.end)
}

/** P9: said by name, of this account and these years. */
async function sayAccountIsMeant(
  draft: DraftId,
  { account, years }: Extract<Blocker, { kind: 'accountUnusual' }>,
  { accounts }: Records,
): Promise<void> {
  const meant = accounts.find(({ id }) => id === account)
  if (meant === undefined) return
  await sayByName({ what: 'account', draft, of: accountKey(meant, years) })
}
