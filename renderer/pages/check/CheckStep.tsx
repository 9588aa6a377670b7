import { useEffect } from 'react'
import type { Blocker } from '../../../electron/core/blocker.ts'
import { costOf } from '../../../electron/core/cost.ts'
import { sourceIn } from '../../../electron/core/photo.ts'
import type { Records } from '../../../electron/core/records.ts'
import { follow } from '../../frame/follow.ts'
import { postDraftOf } from '../../session/draftOf.ts'
import { forgetPrints, printKey, printPictures } from '../../session/publish.ts'
import { changeSession, type DraftInHand, useSession } from '../../session/windowSession.ts'
import { photoName } from '../../wording/blockerWording.ts'
import { sourceWords } from '../../wording/sourceWording.ts'
import './check.css'
import { costWords } from './costWording.ts'
import { DismissedFaces } from './DismissedFaces.tsx'
import { PostPreview } from './PostPreview.tsx'
import { RuleList } from './RuleList.tsx'
import { WhenChoice } from './WhenChoice.tsx'
import { whoSaid } from './whoSaid.ts'

interface CheckStepProps {
  readonly records: Records
  readonly post: DraftInHand
  readonly blockers: readonly Blocker[]
}

export function CheckStep({ records, post, blockers }: CheckStepProps) {
  const histories = useSession((session) => session.histories)
  const prints = useSession((session) => session.prints)
  const leaveAt = useSession((session) => session.leaveAt)
  const blocked = blockers.length > 0
  const key = printKey()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft makes other pictures
  useEffect(() => {
    if (!blocked) void printPictures()
  }, [blocked, key])
  const draft = postDraftOf({ post, histories })
  if (draft === null) return null
  const account = records.accounts.find(({ id }) => id === post.account)
  const current = 'of' in prints && prints.of === key ? prints : ({ stage: 'none' } as const)
  const said = whoSaid(draft, records)
  return (
    <div className="page check">
      <div className="stack">
        <h1>As the world will see it</h1>
        <PostPreview
          account={account?.id ?? null}
          handle={account?.handle ?? null}
          label={account?.label ?? ''}
          text={post.text}
          drafts={draft.photos}
          prints={current}
          blocked={blocked}
          onPrint={() => {
            forgetPrints()
            void printPictures()
          }}
        />
      </div>
      <div className="stack wide">
        <DismissedFaces draft={draft} records={records} />
        <section className="stack" aria-labelledby="rules-title">
          <h1 id="rules-title">{blocked ? 'Before it can be posted' : 'Everything is in order'}</h1>
          <RuleList
            draft={draft}
            blockers={blockers}
            records={records}
            onFollow={(blocker) => follow({ kind: 'blocker', blocker })}
          />
        </section>
        <div className="stack">
          <WhenChoice
            leaveAt={leaveAt}
            onLeaveAt={(chosen) => changeSession({ leaveAt: chosen })}
          />
          <p className="soft small">{costWords(costOf(draft))}</p>
        </div>
        {draft.photos.length > 0 && (
          <section className="stack" aria-labelledby="sources-title">
            <h2 id="sources-title">Where the pictures come from</h2>
            <ul className="small soft">
              {draft.photos.map(({ photo, source }) => (
                <li key={photo}>
                  {photoName(photo, records)}:{' '}
                  {sourceWords(sourceIn(source, records.school.photosUnsaid))}.
                </li>
              ))}
            </ul>
          </section>
        )}
        {said.length > 0 && (
          <section className="stack" aria-labelledby="said-title">
            <h2 id="said-title">Who said so</h2>
            <ul className="small soft">
              {said.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  )
}
