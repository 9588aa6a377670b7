import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'

interface EmptySheetProps {
  readonly onAdd: () => void
  readonly onWithout: () => void
}

export function EmptySheet({ onAdd, onWithout }: EmptySheetProps) {
  return (
    <div className="empty-sheet">
      <Icon name="photo" />
      <h1>Add the photos</h1>
      <p className="soft">
        Drop photos or a whole folder here, or choose them. JPEG, PNG, WebP and HEIC. They are
        copied into the studio, encrypted; your own files stay as they are.
      </p>
      <Button large icon="add" data-start="first" onClick={onAdd}>
        Choose photos…
      </Button>
      <Button look="link" onClick={onWithout}>
        Write a post without a photo
      </Button>
    </div>
  )
}
