import { useEffect } from 'react'
import { dropRegisterFiles } from '../pages/register/importActions.ts'
import { dropFiles } from '../session/addFiles.ts'
import { goTo } from '../session/photos.ts'
import { useSession } from '../session/windowSession.ts'

/** Photos may be dropped anywhere on the window and go to the sheet; only the page of the import takes files for itself. */
export function useDropAnywhere(): void {
  useEffect(() => {
    const stay = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      if (useSession.getState().room === 'import') return void dropRegisterFiles(files)
      goTo('photos')
      void dropFiles(files)
    }
    window.addEventListener('dragover', stay)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', stay)
      window.removeEventListener('drop', drop)
    }
  }, [])
}
