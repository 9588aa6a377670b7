import type { ReactNode } from 'react'
import { type Room, wingOf, wings } from '../desk/rooms.ts'
import { Badge } from '../ui/Badge.tsx'
import { Button } from '../ui/Button.tsx'
import type { Theme } from '../ui/theme.ts'
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
            onClick={() => onRoom(here === name ? 'post' : rooms[0].room)}
          >
            {name}
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
