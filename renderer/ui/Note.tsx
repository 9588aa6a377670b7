import type { ReactNode } from 'react'
import type { Tone } from './Badge.tsx'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import './note.css'

interface NoteProps {
  readonly tone?: Tone
  readonly icon?: IconName
  readonly role?: 'status' | 'alert'
  readonly children: ReactNode
}

/** A few sentences set apart. With a role it is read out when it appears. */
export function Note({ tone = 'plain', icon = 'info', role, children }: NoteProps) {
  return (
    <div className={`note ${tone}`} role={role}>
      <Icon name={icon} />
      <div className="grow">{children}</div>
    </div>
  )
}
