import type { ComponentProps } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import './button.css'

type ButtonProps = ComponentProps<'button'> & {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'link' | 'grave'
  readonly large?: boolean
  readonly icon?: IconName
}

export function Button({ look = 'plain', large, icon, children, className, ...rest }: ButtonProps) {
  const classes = ['button', look, large ? 'large' : '', className ?? '']
  return (
    <button type="button" {...rest} className={classes.filter(Boolean).join(' ')}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}
