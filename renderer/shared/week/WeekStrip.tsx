import { changeSession, useSession } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { TaskList } from './TaskList.tsx'

/** As many as stand below the photos without pushing them away. */
const most = 3

/** What is due, beneath the place for photos on the first screen. Whoever came to post need not look at it. */
export function WeekStrip() {
  const all = useSession(({ week }) => week)
  const due = (all ?? []).filter(({ urgency }) => urgency !== 'waiting')
  if (all === null || all.length === 0) return null
  const shown = (due.length > 0 ? due : all).slice(0, most)
  const more = all.length - shown.length
  return (
    <section className="week-strip" aria-labelledby="week-strip">
      <div className="row">
        <h2 id="week-strip" className="grow">
          This week
        </h2>
        {more > 0 && (
          <Button look="link" onClick={() => changeSession({ room: 'today' })}>
            {more === 1 ? 'And 1 more, under Today' : `And ${more} more, under Today`}
          </Button>
        )}
      </div>
      <TaskList label="Due first" tasks={shown} />
    </section>
  )
}
