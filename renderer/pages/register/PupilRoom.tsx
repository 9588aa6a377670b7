import { useEffect, useState } from 'react'
import type { PupilFile } from '../../../electron/contract/pupilRequests.ts'
import type { PupilId } from '../../../electron/core/pupil.ts'
import type { Records } from '../../../electron/core/records.ts'
import { ask } from '../../bridge.ts'
import { changeSession, showProblem, useSession } from '../../session/windowSession.ts'
import { PupilPage } from './PupilPage.tsx'
import { Report } from './Report.tsx'
import './register.css'

interface PupilRoomProps {
  readonly id: PupilId
  readonly records: Records
}

/** One pupil: the page, or everything about them to print. Read anew whenever records or posts change. */
export function PupilRoom({ id, records }: PupilRoomProps) {
  const [file, setFile] = useState<PupilFile | null>(null)
  const [reporting, setReporting] = useState(false)
  const posts = useSession((session) => session.posts)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other records or posts are other facts
  useEffect(() => {
    let stale = false
    void ask('readPupil', { pupil: id }).then((answer) => {
      if (stale) return
      if (answer.ok) return setFile(answer.value)
      showProblem(answer.error)
      changeSession({ pupil: null })
    })
    return () => {
      stale = true
    }
  }, [id, records, posts])
  if (file === null) return <p className="page soft">Opening…</p>
  if (reporting) return <Report pupil={id} onClose={() => setReporting(false)} />
  return (
    <PupilPage
      file={file}
      onFile={setFile}
      records={records}
      schoolName={records.school.name}
      operatorName={records.operator.name}
      onReport={() => setReporting(true)}
    />
  )
}
