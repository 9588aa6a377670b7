import { useEffect, useRef } from 'react'
import { usePreference } from '../../preferences/preference.ts'

const typing =
  'input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable]'

/**
 * Listens to single keys while a review is open, where the person has not switched them off (WCAG 2.1.4), and never to
 * those of a text field, a menu or a dialog.
 */
export function useSingleKeys(onKey: (key: string) => boolean): boolean {
  const [on] = usePreference('singleKeys')
  const latest = useRef(onKey)
  latest.current = onKey
  useEffect(() => {
    if (!on) return
    const down = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
      if (event.repeat || document.querySelector('dialog[open]') !== null) return
      if (event.target instanceof Element && event.target.closest(typing) !== null) return
      if (latest.current(event.key.length === 1 ? event.key.toLowerCase() : event.key)) {
        event.preventDefault()
      }
    }
    window.addEventListener('keydown', down)
    return () => window.removeEventListener('keydown', down)
  }, [on])
  return on
}
