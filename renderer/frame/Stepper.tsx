import { type Step, stepIcons, stepNames, steps } from '../session/steps.ts'
import { Icon } from '../ui/Icon.tsx'

interface StepperProps {
  readonly current: Step | null
  /** How many things are still to do in each step. */
  readonly toDo: Readonly<Record<Step, number>>
  readonly chosen: number
  readonly onStep: (step: Step) => void
}

export function Stepper({ current, toDo, chosen, onStep }: StepperProps) {
  return (
    <nav className="stepper" aria-label="Steps">
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <button
              type="button"
              className="step"
              aria-current={step === current ? 'step' : undefined}
              onClick={() => onStep(step)}
            >
              <Icon name={stepIcons[step]} />
              <span>{stepNames[step]}</span>
              <Tally step={step} toDo={toDo[step]} chosen={chosen} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface TallyProps {
  readonly step: Step
  readonly toDo: number
  readonly chosen: number
}

/** What is to do, or how many photos are chosen, at the corner of its step: nothing moves when it comes or goes. */
function Tally({ step, toDo, chosen }: TallyProps) {
  if (toDo > 0) {
    return (
      <span className="tally">
        {toDo}
        <span className="unseen"> to do</span>
      </span>
    )
  }
  if (step === 'photos' && chosen > 0) {
    return (
      <span className="tally calm">
        {chosen}
        <span className="unseen"> in the post</span>
      </span>
    )
  }
  return null
}
