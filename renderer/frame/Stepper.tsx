import { stepIcons, type WizardStep, wizardStepNames, wizardSteps } from '../session/steps.ts'
import { Icon } from '../ui/Icon.tsx'

interface StepperProps {
  readonly current: WizardStep | null
  /** How many things are still to do in each step. */
  readonly toDo: Readonly<Record<WizardStep, number>>
  readonly chosen: number
  readonly onStep: (step: WizardStep) => void
}

export function Stepper({ current, toDo, chosen, onStep }: StepperProps) {
  return (
    <nav className="stepper" aria-label="Steps">
      <ol>
        {wizardSteps.map((step) => (
          <li key={step}>
            <button
              type="button"
              className="step"
              aria-current={step === current ? 'step' : undefined}
              onClick={() => onStep(step)}
            >
              <Icon name={stepIcons[step]} />
              <span>{wizardStepNames[step]}</span>
              <Tally step={step} toDo={toDo[step]} chosen={chosen} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface TallyProps {
  readonly step: WizardStep
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
