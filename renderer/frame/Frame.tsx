import { useEffect, useState } from 'react'
import { policyDefaults } from '../../electron/core/school.ts'
import { ask } from '../bridge.ts'
import { settleBatch } from '../desk/batch.ts'
import { changeDesk, type Desk, type Status, showProblem, useDesk } from '../desk/desk.ts'
import { everythingSaved } from '../desk/keep.ts'
import { takeStatus } from '../desk/openDesk.ts'
import { goTo } from '../desk/photos.ts'
import { publish } from '../desk/publish.ts'
import { type Step, stepOf, steps } from '../desk/steps.ts'
import { useBlockers, usePhotoBlockers } from '../desk/useClearance.ts'
import { followWeek } from '../office/today/week.ts'
import { Confirm } from '../panels/post/Confirm.tsx'
import { chooseTheme, chosenTheme } from '../ui/theme.ts'
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
import { RoomView } from './RoomView.tsx'
import { Stepper } from './Stepper.tsx'
import { StopPosts } from './StopPosts.tsx'
import { useDropAnywhere } from './useDropAnywhere.ts'
import { useShortcuts } from './useShortcuts.ts'

type Open = Extract<Status, { readonly stage: 'open' }>

/** The window of somebody who is signed in: steps above, the work between, the one primary button below. */
export function Frame({ status }: { readonly status: Open }) {
  const desk = useDesk()
  const blockers = useBlockers()
  const photoBlockers = usePhotoBlockers()
  const [theme, setTheme] = useState(chosenTheme)
  const [confirming, setConfirming] = useState(false)
  const ground = { desk, blockers, photoBlockers }
  const primary = primaryOf(ground)

  const thinking = desk.records?.school.thinkingSeconds ?? policyDefaults.thinkingSeconds

  /** Whoever approves has the time to think. */
  const asksFirst = desk.records?.school.approverRequired ?? false

  const act = () => {
    if (primary.missing.length > 0) return followNext(primary.missing)
    if (primary.deed.kind === 'post') {
      if (thinking > 0 && desk.leaveAt === null && !asksFirst) setConfirming(true)
      else void publish()
    } else actOn(primary.deed)
  }
  useShortcuts(act)
  useDropAnywhere()
  useEffect(followWeek, [])
  if (desk.records === null || desk.post === null) return <p className="mishap">Opening…</p>
  const { records } = desk

  return (
    <div className="frame">
      <Header
        schoolName={status.schoolName}
        practice={status.practice}
        operatorName={status.operator.name}
        room={desk.room}
        onRoom={(room) => changeDesk({ room, story: null })}
        theme={theme}
        onTheme={(chosen) => {
          chooseTheme(chosen)
          setTheme(chosen)
        }}
        onLock={() => void lock()}
      >
        <Stepper
          current={desk.room === 'post' ? desk.step : null}
          toDo={toDo(blockers)}
          chosen={desk.post.photos.length}
          onStep={(step) =>
            goTo(step, step === desk.step ? undefined : (firstWaiting(step, ground) ?? undefined))
          }
        />
      </Header>
      <div className="pause">
        {desk.posting?.pause == null ? (
          <LateBanner posts={desk.room === 'history' ? [] : desk.posts} />
        ) : (
          <PauseBanner pause={desk.posting.pause} />
        )}
        <ApprovalBanner posts={desk.posts} records={records} room={desk.room} />
      </div>
      <main tabIndex={needsTabStop(desk) ? 0 : -1}>
        <RoomView
          status={status}
          records={records}
          post={desk.post}
          blockers={blockers}
          photoBlockers={photoBlockers}
        />
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

function toDo(blockers: ReturnType<typeof useBlockers>): Readonly<Record<Step, number>> {
  const empty = blockers.some(({ kind }) => kind === 'nothingToPost')
  const count = (step: Step) =>
    (empty ? [] : blockers).filter((blocker) => stepOf(blocker) === step).length
  return Object.fromEntries(steps.map((step) => [step, count(step)])) as Record<Step, number>
}

async function lock(): Promise<void> {
  await settleBatch()
  await everythingSaved()
  const status = await ask('lock', {})
  if (status.ok) takeStatus(status.value)
  else showProblem(status.error)
}

/** Pages that may hold nothing to tab to. */
function needsTabStop({ room, step }: Desk): boolean {
  return room === 'audit' || room === 'today' || (room === 'post' && step === 'check')
}
