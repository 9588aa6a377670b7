import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import './badge.css'

export type Tone = 'plain' | 'good' | 'heed' | 'stop' | 'accent'

interface BadgeProps {
  readonly icon?: IconName
  readonly tone?: Tone
  readonly children: ReactNode
}

/** A state in three ways at once: icon, word and colour. */
export function Badge({ icon, tone = 'plain', children }: BadgeProps) {
  return (
    <span className={`badge ${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}
