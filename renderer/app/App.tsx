import { useEffect } from 'react'
import { Frame, type Shown } from '../frame/Frame.tsx'
import { ProblemBanner } from '../frame/ProblemBanner.tsx'
import { useArrival } from '../frame/useArrival.ts'
import { FirstStart } from '../pages/entry/FirstStart.tsx'
import { RecordsDamaged } from '../pages/entry/RecordsDamaged.tsx'
import { RecoveryCode } from '../pages/entry/RecoveryCode.tsx'
import { SignIn } from '../pages/entry/SignIn.tsx'
import { followMain } from '../session/openSession.ts'
import { changeSession, useSession } from '../session/windowSession.ts'
import { ToastBox } from '../ui/ToastBox.tsx'
import { RoomView } from './RoomView.tsx'
import { useDropAnywhere } from './useDropAnywhere.ts'

export function App() {
  const toast = useSession((session) => session.toast)
  useEffect(followMain, [])
  useArrival()
  return (
    <>
      <Screen />
      <ProblemBanner />
      {toast && <ToastBox sentence={toast.sentence} onUndo={toast.undo} onClose={closeToast} />}
    </>
  )
}

function Studio({ status }: { readonly status: Shown['status'] }) {
  useDropAnywhere()
  return <Frame status={status} page={(shown) => <RoomView {...shown} />} />
}

function closeToast(): void {
  changeSession({ toast: null })
}

function Screen() {
  const status = useSession((session) => session.status)
  const recoveryCode = useSession((session) => session.recoveryCode)
  const damaged = useSession((session) => session.damaged)
  const leaving = useSession((session) => session.leaving)
  if (recoveryCode !== null)
    return <RecoveryCode code={recoveryCode} onDone={() => changeSession({ recoveryCode: null })} />
  switch (status?.stage) {
    case undefined:
      return damaged ? <RecordsDamaged /> : <p className="mishap">Opening…</p>
    case 'firstStart':
      return <FirstStart />
    case 'locked':
      return (
        <fieldset className="whole" disabled={leaving}>
          <SignIn status={status} />
        </fieldset>
      )
    case 'open':
      return <Studio status={status} />
  }
}
