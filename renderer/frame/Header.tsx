import type { ReactNode } from 'react'
import type { Theme } from '../preferences/preference.ts'
import { type Room, wingOf, wings } from '../session/rooms.ts'
import { dueIn } from '../session/week.ts'
import { useSession } from '../session/windowSession.ts'
import { Badge } from '../ui/Badge.tsx'
import { Button } from '../ui/Button.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'

interface HeaderProps {
  readonly schoolName: string
  readonly practice: boolean
  readonly operatorName: string
  readonly room: Room
  readonly onRoom: (room: Room) => void
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
  readonly onLock: () => void
  readonly children: ReactNode
}

export function Header(props: HeaderProps) {
  const { schoolName, practice, operatorName, room, onRoom, theme, onTheme, onLock, children } =
    props
  const here = wingOf(room)?.name
  const due = useSession(({ week }) => dueIn(week))
  return (
    <header className="header">
      <div className="school">
        <strong className="school-name" title={schoolName}>
          {practice ? schoolName.replace(/ \(practice\)$/, '') : schoolName}
        </strong>
        {practice ? (
          <Badge tone="heed" icon="info">
            Practice
          </Badge>
        ) : (
          <span className="soft small">{operatorName}</span>
        )}
      </div>
      {children}
      <nav className="rooms" aria-label="Office">
        {wings.map(({ name, icon, rooms }) => (
          <Button
            key={name}
            look="quiet"
            icon={icon}
            aria-current={here === name ? 'page' : undefined}
            aria-description={name === 'Office' && due > 0 ? `${due} due this week` : undefined}
            onClick={() => onRoom(here === name ? 'post' : rooms[0].room)}
          >
            {name}
            {name === 'Office' && due > 0 && (
              <span className="due-count" aria-hidden="true">
                {due}
              </span>
            )}
          </Button>
        ))}
        <ThemeChoice theme={theme} onTheme={onTheme} />
        <Button look="quiet" icon="lock" onClick={onLock}>
          Lock
        </Button>
      </nav>
    </header>
  )
}
