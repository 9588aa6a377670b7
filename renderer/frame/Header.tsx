import type { ReactNode } from 'react'
import type { Room } from '../desk/desk.ts'
import { Badge } from '../ui/Badge.tsx'
import { Button } from '../ui/Button.tsx'
import type { IconName } from '../ui/icons.ts'
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

const rooms: readonly { readonly room: Room; readonly name: string; readonly icon: IconName }[] = [
  { room: 'history', name: 'History', icon: 'history' },
  { room: 'records', name: 'Records', icon: 'people' },
  { room: 'accounts', name: 'Accounts', icon: 'link' },
  { room: 'audit', name: 'Log', icon: 'book' },
  { room: 'settings', name: 'Settings', icon: 'settings' },
]

export function Header(props: HeaderProps) {
  const { schoolName, practice, operatorName, room, onRoom, theme, onTheme, onLock, children } =
    props
  return (
    <header className="header">
      <div className="school">
        <strong className="school-name">{schoolName}</strong>
        {practice ? (
          <Badge tone="heed" icon="info">
            Practice
          </Badge>
        ) : (
          <span className="soft small">{operatorName}</span>
        )}
      </div>
      {children}
      <nav className="rooms" aria-label="Records and settings">
        {rooms.map(({ room: other, name, icon }) => (
          <Button
            key={other}
            look="quiet"
            icon={icon}
            aria-current={room === other ? 'page' : undefined}
            onClick={() => onRoom(room === other ? 'post' : other)}
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
