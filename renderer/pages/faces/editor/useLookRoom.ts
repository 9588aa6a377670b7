import { useEffect, useState } from 'react'
import type { Extent } from '../../../canvas/view.ts'

/** The room for the picture: the window without the bars above and below it, in CSS pixels. */
export function useLookRoom(): Extent {
  const [room, setRoom] = useState(roomNow)
  useEffect(() => {
    const resized = () => setRoom(roomNow())
    window.addEventListener('resize', resized)
    return () => window.removeEventListener('resize', resized)
  }, [])
  return room
}

const bars = 132

function roomNow(): Extent {
  return {
    across: Math.max(200, window.innerWidth - 32),
    down: Math.max(160, window.innerHeight - bars),
  }
}
