import type { ReactElement } from 'react'
import type { Records } from '../../electron/core/records.ts'
import type { Shown } from '../frame/Frame.tsx'
import { WingView } from '../frame/WingView.tsx'
import { Accounts } from '../pages/accounts/Accounts.tsx'
import { BackupsPage } from '../pages/backups/BackupsPage.tsx'
import { CheckStep } from '../pages/check/CheckStep.tsx'
import { FacesStep } from '../pages/faces/FacesStep.tsx'
import { History } from '../pages/history/History.tsx'
import { Incidents } from '../pages/incidents/Incidents.tsx'
import { KeepingPage } from '../pages/keeping/KeepingPage.tsx'
import { AuditLog } from '../pages/log/AuditLog.tsx'
import { PeopleStep } from '../pages/people/PeopleStep.tsx'
import { PhotosStep } from '../pages/photos/PhotosStep.tsx'
import { PolicyPage } from '../pages/policy/PolicyPage.tsx'
import { PostPage } from '../pages/post/PostPage.tsx'
import { ImportPage } from '../pages/register/ImportPage.tsx'
import { Leavers } from '../pages/register/Leavers.tsx'
import { PupilRoom } from '../pages/register/PupilRoom.tsx'
import { RegisterPage } from '../pages/register/RegisterPage.tsx'
import { Reports } from '../pages/reports/Reports.tsx'
import { Followers } from '../pages/reviews/Followers.tsx'
import { MentionsPage } from '../pages/reviews/MentionsPage.tsx'
import { StaffBiosPage } from '../pages/reviews/StaffBiosPage.tsx'
import { Settings } from '../pages/settings/Settings.tsx'
import { StaffPage } from '../pages/staff/StaffPage.tsx'
import { Today } from '../pages/today/Today.tsx'
import { WordsStep } from '../pages/words/WordsStep.tsx'
import type { Room } from '../session/rooms.ts'
import { useSession } from '../session/windowSession.ts'

export function RoomView(props: Shown) {
  const room = useSession((session) => session.room)
  return (
    <WingView room={room}>
      <Page {...props} room={room} />
    </WingView>
  )
}

function Page({ room, ...props }: Shown & { readonly room: Room }): ReactElement {
  const { status, records } = props
  switch (room) {
    case 'post':
      return <StepView {...props} />
    case 'history':
      return <History records={records} practiceTimeline={status.practiceTimeline} />
    case 'records':
      return <RecordsView records={records} />
    case 'import':
      return <ImportPage />
    case 'leavers':
      return <Leavers records={records} />
    case 'staff':
      return <StaffPage records={records} operator={status.operator} />
    case 'backups':
      return <BackupsPage />
    case 'keeping':
      return <KeepingPage />
    case 'accounts':
      return <Accounts records={records} practice={status.practice} />
    case 'today':
      return <Today />
    case 'incidents':
      return <Incidents records={records} />
    case 'policy':
      return <PolicyPage records={records} />
    case 'reports':
      return <Reports />
    case 'followers':
      return <Followers />
    case 'bios':
      return <StaffBiosPage />
    case 'mentions':
      return <MentionsPage />
    case 'audit':
      return <AuditLog />
    case 'settings':
      return <Settings records={records} />
  }
}

function RecordsView({ records }: { readonly records: Records }) {
  const pupil = useSession((session) => session.pupil)
  if (pupil === null) return <RegisterPage records={records} />
  return <PupilRoom key={pupil} id={pupil} records={records} />
}

function StepView({ records, post, blockers, photoBlockers }: Shown): ReactElement {
  const step = useSession((session) => session.step)
  switch (step) {
    case 'photos':
      return <PhotosStep records={records} post={post} photoBlockers={photoBlockers} />
    case 'faces':
      return <FacesStep records={records} photoBlockers={photoBlockers} />
    case 'people':
      return <PeopleStep records={records} photoBlockers={photoBlockers} />
    case 'words':
      return <WordsStep records={records} post={post} blockers={blockers} />
    case 'check':
      return <CheckStep records={records} post={post} blockers={blockers} />
    case 'post':
      return <PostPage />
  }
}
