import { type Step, stepIcons, stepNames, steps } from '../desk/steps.ts'
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
              {step === 'photos' && chosen > 0 && (
                <span className="count calm">
                  {chosen}
                  <span className="unseen"> in the post</span>
                </span>
              )}
              {toDo[step] > 0 && (
                <span className="count">
                  {toDo[step]}
                  <span className="unseen"> to do</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
