import { type ReactNode, useId } from 'react'
import './progress.css'

interface ProgressProps {
  readonly label: string
  /** How far, of how much; null while that is not known. */
  readonly done: number | null
  readonly total: number
  readonly children?: ReactNode
}

export function Progress({ label, done, total, children }: ProgressProps) {
  const id = useId()
  return (
    <div className="stack progress">
      <div className="row">
        <span id={id} className="grow">
          {label}
        </span>
        {children}
      </div>
      {done === null ? (
        <progress aria-labelledby={id} />
      ) : (
        <progress aria-labelledby={id} value={done} max={total} />
      )}
    </div>
  )
}
