import { useEffect } from 'react'
import { readWeek } from '../../session/week.ts'
import { useSession } from '../../session/windowSession.ts'
import { TaskList } from '../../shared/week/TaskList.tsx'
import { Note } from '../../ui/Note.tsx'

/** What the week needs, the most urgent first. */
export function Today() {
  const tasks = useSession(({ week }) => week)
  useEffect(() => void readWeek(), [])
  if (tasks === null) return <p className="page soft">Looking at what the week needs…</p>
  return (
    <div className="page stack wide">
      <div className="stack">
        <h1>Today</h1>
        <p className="soft">What the school needs this week, the most urgent first.</p>
      </div>
      {tasks.length === 0 ? (
        <Note tone="good" icon="check">
          Nothing is due. The week is in order.
        </Note>
      ) : (
        <TaskList label="What the week needs" tasks={tasks} />
      )}
    </div>
  )
}
