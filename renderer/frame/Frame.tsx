import { type ReactNode, useEffect, useState } from 'react'
import type { Status } from '../../electron/contract/deskRequests.ts'
import type { Blocker } from '../../electron/core/blocker.ts'
import type { PhotoId } from '../../electron/core/photo.ts'
import type { Records } from '../../electron/core/records.ts'
import { policyDefaults } from '../../electron/core/school.ts'
import { usePreference } from '../preferences/preference.ts'
import { lock } from '../session/openSession.ts'
import { goTo } from '../session/photos.ts'
import { publish } from '../session/publish.ts'
import { stepOf, type WizardStep, wizardSteps } from '../session/steps.ts'
import { useBlockers, usePhotoBlockers } from '../session/useClearance.ts'
import { followWeek } from '../session/week.ts'
import {
  changeSession,
  type DraftInHand,
  useSession,
  type WindowSession,
} from '../session/windowSession.ts'
import { Confirm } from './Confirm.tsx'
import { Footer } from './Footer.tsx'
import { follow, followNext } from './follow.ts'
import './frame.css'
import { ApprovalBanner } from './ApprovalBanner.tsx'
import { actOn } from './actOn.ts'
import { Header } from './Header.tsx'
import { LateBanner } from './LateBanner.tsx'
import { missingWords } from './missingWording.ts'
import { PauseBanner } from './PauseBanner.tsx'
import { firstWaiting, primaryOf } from './primary.ts'
import { Stepper } from './Stepper.tsx'
import { StopPosts } from './StopPosts.tsx'
import { useShortcuts } from './useShortcuts.ts'

type Open = Extract<Status, { readonly stage: 'open' }>

/** What a page is shown from, beside the session itself. */
export interface Shown {
  readonly status: Open
  readonly records: Records
  readonly post: DraftInHand
  readonly blockers: readonly Blocker[]
  readonly photoBlockers: ReadonlyMap<PhotoId, readonly Blocker[]>
}

interface FrameProps {
  readonly status: Open
  /** The page in the middle. Which one it is, only `app` knows. */
  readonly page: (shown: Shown) => ReactNode
}

/** The window of somebody who is signed in: steps above, the work between, the one primary button below. */
export function Frame({ status, page }: FrameProps) {
  const session = useSession()
  const blockers = useBlockers()
  const photoBlockers = usePhotoBlockers()
  const [theme, chooseTheme] = usePreference('theme')
  const [confirming, setConfirming] = useState(false)
  const ground = { session, blockers, photoBlockers }
  const primary = primaryOf(ground)

  const thinking = session.records?.school.thinkingSeconds ?? policyDefaults.thinkingSeconds

  /** Whoever approves has the time to think. */
  const asksFirst = session.records?.school.approverRequired ?? false

  const act = () => {
    if (primary.missing.length > 0) return followNext(primary.missing)
    if (primary.action.kind === 'post') {
      if (thinking > 0 && session.leaveAt === null && !asksFirst) setConfirming(true)
      else void publish()
    } else actOn(primary.action)
  }
  useShortcuts(act)
  useEffect(followWeek, [])
  if (session.records === null || session.post === null) return <p className="mishap">Opening…</p>
  const { records } = session

  return (
    <div className="frame">
      <Header
        schoolName={status.schoolName}
        practice={status.practice}
        operatorName={status.operator.name}
        room={session.room}
        onRoom={(room) => changeSession({ room, story: null })}
        theme={theme}
        onTheme={chooseTheme}
        onLock={() => void lock()}
      >
        <Stepper
          current={session.room === 'post' ? session.step : null}
          toDo={toDo(blockers)}
          chosen={session.post.photos.length}
          onStep={(step) =>
            goTo(
              step,
              step === session.step ? undefined : (firstWaiting(step, ground) ?? undefined),
            )
          }
        />
      </Header>
      <div className="pause">
        {session.posting?.pause == null ? (
          <LateBanner posts={session.room === 'history' ? [] : session.posts} />
        ) : (
          <PauseBanner pause={session.posting.pause} />
        )}
        <ApprovalBanner posts={session.posts} records={records} room={session.room} />
      </div>
      <main tabIndex={needsTabStop(session) ? 0 : -1}>
        {page({ status, records, post: session.post, blockers, photoBlockers })}
      </main>
      <Footer
        label={primary.label}
        missing={primary.missing.map((missing) => ({
          key: JSON.stringify(missing),
          ...missingWords(missing, records),
          onFollow: () => follow(missing),
        }))}
        onPrimary={act}
      />
      <StopPosts records={records} />
      {confirming && <Confirm seconds={thinking} onClose={() => setConfirming(false)} />}
    </div>
  )
}

function toDo(blockers: ReturnType<typeof useBlockers>): Readonly<Record<WizardStep, number>> {
  const empty = blockers.some(({ kind }) => kind === 'nothingToPost')
  const count = (step: WizardStep) =>
    (empty ? [] : blockers).filter((blocker) => stepOf(blocker) === step).length
  return Object.fromEntries(wizardSteps.map((step) => [step, count(step)])) as Record<
    WizardStep,
    number
  >
}

/** Pages that may hold nothing to tab to. */
function needsTabStop({ room, step }: WindowSession): boolean {
  return room === 'audit' || room === 'today' || (room === 'post' && step === 'check')
}
