import { useEffect, useState } from 'react'

/** Long enough to see that a picture has come, in milliseconds. */
const glance = 300

/** False until the picture has been there for a moment: a key that was meant for the photo before says nothing of this one. */
export function useSeen(isThere: boolean): boolean {
  const [isSeen, setSeen] = useState(false)
  useEffect(() => {
    const timer = isThere ? setTimeout(() => setSeen(true), glance) : undefined
    return () => clearTimeout(timer)
  }, [isThere])
  return isSeen
}
