import { useEffect, useRef } from 'react'
import { useSession, type WindowSession } from '../session/windowSession.ts'
import { catchFocus } from './catchFocus.ts'

/**
 * Whoever comes to another step, photo or page finds the focus there: at the control that a link led to, else where the
 * page begins. A control that is taken away hands the focus on. All of the window's focus is led from here; a dialog
 * keeps its own.
 */
export function useArrival(): void {
  const place = useSession(placeOf)
  const arriveAt = useSession((session) => session.arriveAt)
  const catcher = useRef<ReturnType<typeof catchFocus> | null>(null)
  const before = useRef({ place, arriveAt })
  useEffect(() => {
    catcher.current = catchFocus()
    return () => catcher.current?.stop()
  }, [])
  useEffect(() => {
    const moved = place !== before.current.place
    const link = arriveAt === before.current.arriveAt ? null : arriveAt
    before.current = { place, arriveAt }
    if (moved || link !== null) catcher.current?.arrive(link?.id ?? null)
  }, [place, arriveAt])
}

/** What a person would call another place. */
function placeOf(session: WindowSession): string {
  const { status, recoveryCode, records, post, room, step, photo } = session
  if (recoveryCode !== null) return 'recovery code'
  if (status === null || status.stage === 'firstStart') return 'first start'
  if (status.stage === 'locked' || records === null || post === null) return status.stage
  if (room !== 'post') return [room, session.pupil, session.story].join()
  if (step === 'faces' || step === 'people') return [step, photo].join()
  return step === 'post' ? [step, session.sending.stage].join() : step
}
