import { useEffect } from 'react'
import { Frame, type Shown } from '../frame/Frame.tsx'
import { Problem } from '../frame/Problem.tsx'
import { useArrival } from '../frame/useArrival.ts'
import { FirstStart } from '../pages/entry/FirstStart.tsx'
import { RecordsDamaged } from '../pages/entry/RecordsDamaged.tsx'
import { RecoveryCode } from '../pages/entry/RecoveryCode.tsx'
import { SignIn } from '../pages/entry/SignIn.tsx'
import { changeDesk, useDesk } from '../session/desk.ts'
import { followMain } from '../session/openDesk.ts'
import { Toast } from '../ui/Toast.tsx'
import { RoomView } from './RoomView.tsx'
import { useDropAnywhere } from './useDropAnywhere.ts'

export function App() {
  const toast = useDesk((desk) => desk.toast)
  useEffect(followMain, [])
  useArrival()
  return (
    <>
      <Screen />
      <Problem />
      {toast && <Toast sentence={toast.sentence} onUndo={toast.undo} onClose={closeToast} />}
    </>
  )
}

function Studio({ status }: { readonly status: Shown['status'] }) {
  useDropAnywhere()
  return <Frame status={status} page={(shown) => <RoomView {...shown} />} />
}

function closeToast(): void {
  changeDesk({ toast: null })
}

function Screen() {
  const status = useDesk((desk) => desk.status)
  const recoveryCode = useDesk((desk) => desk.recoveryCode)
  const damaged = useDesk((desk) => desk.damaged)
  const leaving = useDesk((desk) => desk.leaving)
  if (recoveryCode !== null)
    return <RecoveryCode code={recoveryCode} onDone={() => changeDesk({ recoveryCode: null })} />
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
