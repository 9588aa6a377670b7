import { useEffect, useRef, useState } from 'react'
import { type Command, commandFor } from './keymap.ts'

interface Keys {
  readonly spaceHeld: boolean
  readonly originalHeld: boolean
  /** The space bar moved the view: letting go of it decides nothing. */
  readonly onSpaceUsed: () => void
}

/**
 * Listens to the keys of the whole window while the editor is open, but never to those of a text field, a menu or a
 * dialog. `again` says that a key is held and repeats itself.
 */
export function useKeys(
  singleKeys: boolean,
  onCommand: (command: Command, again: boolean) => void,
): Keys {
  const [spaceHeld, setSpaceHeld] = useState(false)
  const [originalHeld, setOriginalHeld] = useState(false)
  const spaceUsed = useRef(false)
  const latest = useRef({ onCommand, singleKeys })
  latest.current = { onCommand, singleKeys }
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (belongsElsewhere(event)) return
      if (event.key === 'Escape' && document.querySelector(':popover-open') !== null) return
      if (event.key === ' ' && !event.ctrlKey) return spaceDown(event)
      if (event.key === 'Enter' && !event.shiftKey && isOnControl(event)) return
      const command = commandFor(event, latest.current.singleKeys)
      if (command === null) return
      event.preventDefault()
      if (command.kind === 'showOriginal') setOriginalHeld(true)
      else latest.current.onCommand(command, event.repeat)
    }
    const spaceDown = (event: KeyboardEvent) => {
      if (!isOnControl(event)) event.preventDefault()
      if (!event.repeat) spaceUsed.current = false
      setSpaceHeld(true)
    }
    const up = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'o') setOriginalHeld(false)
      if (event.key !== ' ') return
      setSpaceHeld(false)
      if (spaceUsed.current) event.preventDefault()
      else if (!event.ctrlKey && !belongsElsewhere(event) && !isOnControl(event)) {
        latest.current.onCommand({ kind: 'decide' }, false)
      }
    }
    const letGo = () => {
      setSpaceHeld(false)
      setOriginalHeld(false)
    }
    window.addEventListener('keydown', down)
    window.addEventListener('keyup', up)
    window.addEventListener('blur', letGo)
    return () => {
      window.removeEventListener('keydown', down)
      window.removeEventListener('keyup', up)
      window.removeEventListener('blur', letGo)
    }
  }, [])
  return { spaceHeld, originalHeld, onSpaceUsed: () => (spaceUsed.current = true) }
}

const typing =
  'input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable]'

function belongsElsewhere({ target, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || document.querySelector('dialog[open]') !== null) return true
  return target instanceof Element && target.closest(`${typing}, [popover]`) !== null
}

function isOnControl({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('button, a, summary, input') !== null
}
