import type { Task } from '../../../electron/core/week.ts'
import { Badge, type Tone } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import type { IconName } from '../../ui/icons.ts'
import { followTask, taskButton } from './followTask.ts'
import './week.css'

const looks: Readonly<
  Record<Task['urgency'], { readonly tone: Tone; readonly icon: IconName; readonly word: string }>
> = {
  now: { tone: 'stop', icon: 'warning', word: 'Now' },
  due: { tone: 'heed', icon: 'clock', word: 'This week' },
  waiting: { tone: 'plain', icon: 'info', word: 'When you like' },
}

/** Tasks as they are done: what, how soon, and a button that leads there. */
export function TaskList({
  tasks,
  label,
}: {
  readonly tasks: readonly Task[]
  readonly label: string
}) {
  return (
    <ul className="tasks" aria-label={label}>
      {tasks.map((task) => {
        const { tone, icon, word } = looks[task.urgency]
        return (
          <li className="task" key={task.about}>
            <span className="task-urgency">
              <Badge tone={tone} icon={icon}>
                {word}
              </Badge>
            </span>
            <span className="grow" id={`task-${task.about}`}>
              {task.sentence}
            </span>
            <Button
              look="link"
              aria-describedby={`task-${task.about}`}
              onClick={() => followTask(task)}
            >
              {taskButton(task)}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
