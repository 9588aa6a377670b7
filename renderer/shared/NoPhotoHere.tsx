import { goTo } from '../session/photos.ts'
import { Button } from '../ui/Button.tsx'

/** What Faces and People show while there is no photo. */
export function NoPhotoHere() {
  return (
    <div className="page stack">
      <h1>No photo here yet</h1>
      <p className="soft">Add photos first. A post of words alone needs nothing here.</p>
      <div className="row">
        <Button look="primary" onClick={() => goTo('photos')}>
          Go to Photos
        </Button>
        <Button onClick={() => goTo('words')}>Write without a photo</Button>
      </div>
    </div>
  )
}
