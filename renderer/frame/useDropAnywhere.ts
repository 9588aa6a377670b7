import { useEffect } from 'react'
import { dropFiles } from '../desk/addFiles.ts'
import { goTo } from '../desk/photos.ts'

/** Photos may be dropped anywhere on the window; they always go to the sheet. */
export function useDropAnywhere(): void {
  useEffect(() => {
    const stay = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
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
