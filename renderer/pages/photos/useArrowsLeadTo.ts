import { useEffect } from 'react'
import type { PhotoId } from '../../../electron/core/photo.ts'

/** While the focus is nowhere, an arrow puts it on the sheet: nobody has to tab past the toolbar to get there. */
export function useArrowsLeadTo(photo: PhotoId | null): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !event.key.startsWith('Arrow') || photo === null) return
      if (document.activeElement !== document.body) return
      event.preventDefault()
      document.getElementById(`tile-${photo}`)?.focus()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [photo])
}
