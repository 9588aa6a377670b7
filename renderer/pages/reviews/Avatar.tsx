import { useState } from 'react'
import type { Person } from '../../../electron/contract/reviewRequests.ts'

/** Somebody's profile picture, fetched by main and never by the window; their initials where there is none. */
export function Avatar({ person }: { readonly person: Person }) {
  const [failed, setFailed] = useState(false)
  if (!person.hasPicture || failed) {
    return (
      <span className="avatar" aria-hidden="true">
        {initialsOf(person)}
      </span>
    )
  }
  return (
    <img
      className="avatar"
      src={`app://studio/avatar/${person.key}.jpg`}
      alt=""
      onError={() => setFailed(true)}
    />
  )
}

function initialsOf({ name, handle }: Person): string {
  const words = (name || handle?.slice(1) || '?').split(/\s+/).filter(Boolean)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}
