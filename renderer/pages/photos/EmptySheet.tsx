import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'

interface EmptySheetProps {
  readonly onAdd: () => void
  readonly onAddFolder: () => void
  readonly onWithout: () => void
}

export function EmptySheet({ onAdd, onAddFolder, onWithout }: EmptySheetProps) {
  return (
    <div className="empty-sheet">
      <Icon name="photo" />
      <h1>Add the photos</h1>
      <p className="soft">
        Drop photos or a whole folder here, or choose them. JPEG, PNG, WebP and HEIC. They are
        copied into the studio, encrypted; your own files stay as they are.
      </p>
      <div className="row wrap">
        <Button large icon="add" data-start="first" title="Ctrl + O" onClick={onAdd}>
          Choose photos…
        </Button>
        <Button large title="Ctrl + Shift + O" onClick={onAddFolder}>
          Choose a folder…
        </Button>
      </div>
      <Button look="link" onClick={onWithout}>
        Write a post without a photo
      </Button>
    </div>
  )
}
