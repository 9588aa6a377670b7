import { useEffect } from 'react'
import { undoBatch } from '../../session/batch.ts'

/** Ctrl+Z on the sheet takes back what was last done to many photos at once. */
export function useSheetUndo(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || event.shiftKey || event.key !== 'z') return
      if (document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      undoBatch()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
