import { type IconName, icons } from './icons.ts'
import './icon.css'

/** A drawing beside a word. It says nothing by itself, so that a screen reader passes over it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={icons[name]} />
    </svg>
  )
}
