import type { ReactNode } from 'react'
import { type Room, wingOf } from '../session/rooms.ts'
import { changeSession } from '../session/windowSession.ts'

interface WingViewProps {
  readonly room: Room
  readonly children: ReactNode
}

/** A page, and at its side the other pages of its wing. */
export function WingView({ room, children }: WingViewProps) {
  const wing = wingOf(room)
  if (wing === null || wing.rooms.length < 2) return children
  return (
    <div className="wing">
      <nav aria-label={wing.name}>
        <ul>
          {wing.rooms.map((other) => (
            <li key={other.room}>
              <button
                type="button"
                className="wing-page"
                aria-current={other.room === room ? 'page' : undefined}
                onClick={() => changeSession({ room: other.room, pupil: null })}
              >
                {other.name}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="wing-content">{children}</div>
    </div>
  )
}
