import { useEffect } from 'react'
import { changeDesk, useDesk } from './desk/desk.ts'
import { followMain } from './desk/openDesk.ts'
import { FirstStart } from './entry/FirstStart.tsx'
import { RecordsDamaged } from './entry/RecordsDamaged.tsx'
import { RecoveryCode } from './entry/RecoveryCode.tsx'
import { SignIn } from './entry/SignIn.tsx'
import { Frame } from './frame/Frame.tsx'
import { Problem } from './frame/Problem.tsx'
import { useArrival } from './frame/useArrival.ts'
import { Toast } from './ui/Toast.tsx'

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
      return <Frame status={status} />
  }
}
