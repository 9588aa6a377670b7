import { useEffect } from 'react'
import { Button } from './Button.tsx'
import './toast.css'

interface ToastProps {
  readonly sentence: string
  readonly onUndo?: (() => void) | undefined
  readonly onClose: () => void
}

const readingMilliseconds = 8_000

/** Says what was done and offers to undo it; goes away by itself unless there is something to undo. */
export function ToastBox({ sentence, onUndo, onClose }: ToastProps) {
  useEffect(() => {
    const timer = setTimeout(onClose, onUndo ? readingMilliseconds * 2 : readingMilliseconds)
    return () => clearTimeout(timer)
  }, [onClose, onUndo])
  return (
    <div className="toast" role="status">
      <span className="grow">{sentence}</span>
      {onUndo && (
        <Button icon="undo" onClick={onUndo}>
          Undo
        </Button>
      )}
      <Button look="quiet" icon="close" aria-label="Close this message" onClick={onClose} />
    </div>
  )
}
