import { useEffect, useRef } from 'react'

/** Ctrl+D does what it does in a table: as in the one before. */
export function useDitto(onDitto: () => void): void {
  const latest = useRef(onDitto)
  latest.current = onDitto
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || event.shiftKey || event.key !== 'd') return
      if (document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
