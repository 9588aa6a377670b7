import { type DragEvent, type ReactNode, useState } from 'react'
import { Icon } from '../../ui/Icon.tsx'

interface DropZoneProps {
  readonly onDrop: (files: readonly File[]) => void
  readonly children: ReactNode
}

/** Takes files and folders that are dropped anywhere on it; their paths are main's business. */
export function DropZone({ onDrop, children }: DropZoneProps) {
  const [over, setOver] = useState(false)
  const stay = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    onDrop([...event.dataTransfer.files])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a mouse's way; the button “Add photos” is everybody's
    <div className="drop-zone" onDragOver={stay} onDragLeave={() => setOver(false)} onDrop={drop}>
      {children}
      {over && (
        <div className="drop-veil">
          <Icon name="add" /> Let go to add these photos
        </div>
      )}
    </div>
  )
}
