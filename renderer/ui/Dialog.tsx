import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import './dialog.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly actions: ReactNode
  /** Where a picture or a list is shown, for which the usual width is too narrow. */
  readonly width?: 'wide' | 'widest'
}

/** A modal question. Escape, the browser's own, closes it like its Cancel does. */
export function Dialog({ title, onClose, children, actions, width }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Before the page changes: only a dialog that is still there gives the focus back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={width === undefined ? 'dialog' : `dialog ${width}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="stack wide">
        <h2 id={titleId}>{title}</h2>
        <div className="stack">{children}</div>
        <div className="dialog-actions">{actions}</div>
      </div>
    </dialog>
  )
}
