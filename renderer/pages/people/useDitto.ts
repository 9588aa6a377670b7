import { useEffect, useRef } from 'react'

/** Ctrl+D does what it does in a table: as in the one before. With Shift it also says that this is everybody. */
export function useDitto(onDitto: () => void, onDittoAndDone: () => void): void {
  const latest = useRef({ onDitto, onDittoAndDone })
  latest.current = { onDitto, onDittoAndDone }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || event.key.toLowerCase() !== 'd') return
      if (document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      if (event.repeat) return
      if (event.shiftKey) latest.current.onDittoAndDone()
      else latest.current.onDitto()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
