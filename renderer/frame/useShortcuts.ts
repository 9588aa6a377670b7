import { useEffect, useRef } from 'react'
import { chooseFiles, chooseFolder } from '../session/addFiles.ts'
import { everythingSaved } from '../session/keep.ts'
import { changeSession } from '../session/windowSession.ts'

/** Ctrl+Enter does what the primary button does, or leads to what it waits for; Ctrl+O adds photos, with Shift a folder; Ctrl+S says that all is saved. */
export function useShortcuts(onPrimary: () => void): void {
  const latest = useRef(onPrimary)
  latest.current = onPrimary
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || document.querySelector('dialog[open]') !== null) return
      // A key that is held would say things by name, photo after photo.
      if (event.key === 'Enter') event.repeat || latest.current()
      else if (event.key.toLowerCase() === 'o' && event.shiftKey) void chooseFolder()
      else if (event.key === 'o') void chooseFiles()
      else if (event.key === 's') void sayAllSaved()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

async function sayAllSaved(): Promise<void> {
  await everythingSaved()
  changeSession({ toast: { sentence: 'Everything is saved. The studio saves by itself.' } })
}
