import type { ReactElement } from 'react'
import type { Blocker } from '../../electron/core/blocker.ts'
import type { PhotoId } from '../../electron/core/photo.ts'
import type { Records } from '../../electron/core/records.ts'
import { type PostInMaking, type Status, useDesk } from '../desk/desk.ts'
import type { Room } from '../desk/rooms.ts'
import { AuditLog } from '../office/AuditLog.tsx'
import { Accounts } from '../office/accounts/Accounts.tsx'
import { Backups } from '../office/backups/Backups.tsx'
import { History } from '../office/History.tsx'
import { Incidents } from '../office/incidents/Incidents.tsx'
import { Keeping } from '../office/Keeping.tsx'
import { PolicyPage } from '../office/policy/PolicyPage.tsx'
import { Reports } from '../office/reports/Reports.tsx'
import { Followers } from '../office/reviews/Followers.tsx'
import { Mentions } from '../office/reviews/Mentions.tsx'
import { StaffBiosPage } from '../office/reviews/StaffBiosPage.tsx'
import { Settings } from '../office/Settings.tsx'
import { Today } from '../office/today/Today.tsx'
import { CheckStep } from '../panels/check/CheckStep.tsx'
import { FacesStep } from '../panels/FacesStep.tsx'
import { PeopleStep } from '../panels/people/PeopleStep.tsx'
import { PostStep } from '../panels/post/PostStep.tsx'
import { WordsStep } from '../panels/words/WordsStep.tsx'
import { Import } from '../records/Import.tsx'
import { Leavers } from '../records/Leavers.tsx'
import { PupilRoom } from '../records/PupilRoom.tsx'
import { Register } from '../records/Register.tsx'
import { StaffPage } from '../records/staff/StaffPage.tsx'
import { PhotosStep } from '../sheet/PhotosStep.tsx'
import { WingView } from './WingView.tsx'

export interface RoomViewProps {
  readonly status: Extract<Status, { readonly stage: 'open' }>
  readonly records: Records
  readonly post: PostInMaking
  readonly blockers: readonly Blocker[]
  readonly photoBlockers: ReadonlyMap<PhotoId, readonly Blocker[]>
}

export function RoomView(props: RoomViewProps) {
  const room = useDesk((desk) => desk.room)
  return (
    <WingView room={room}>
      <Page {...props} room={room} />
    </WingView>
  )
}

function Page({ room, ...props }: RoomViewProps & { readonly room: Room }): ReactElement {
  const { status, records } = props
  switch (room) {
    case 'post':
      return <StepView {...props} />
    case 'history':
      return <History records={records} practiceTimeline={status.practiceTimeline} />
    case 'records':
      return <RecordsView records={records} />
    case 'import':
      return <Import />
    case 'leavers':
      return <Leavers records={records} />
    case 'staff':
      return <StaffPage records={records} operator={status.operator} />
    case 'backups':
      return <Backups />
    case 'keeping':
      return <Keeping />
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
      return <Mentions />
    case 'audit':
      return <AuditLog />
    case 'settings':
      return <Settings records={records} />
  }
}

function RecordsView({ records }: { readonly records: Records }) {
  const pupil = useDesk((desk) => desk.pupil)
  if (pupil === null) return <Register records={records} />
  return <PupilRoom key={pupil} id={pupil} records={records} />
}

function StepView({ records, post, blockers, photoBlockers }: RoomViewProps): ReactElement {
  const step = useDesk((desk) => desk.step)
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
      return <PostStep />
  }
}
