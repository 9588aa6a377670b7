import { canHaveFocus, land } from './landing.ts'

const stops =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"]), [contenteditable]'

/** What had the focus last, what lay round it, and every stop of the page in order. */
interface Held {
  readonly element: HTMLElement
  readonly around: readonly Element[]
  readonly stops: readonly HTMLElement[]
}

/**
 * Keeps the focus from falling to nowhere. When its control is taken away or switched off, what lies beside it takes
 * over, or the page's own start; a page that still loads takes it once it is there.
 */
export function catchFocus() {
  let held: Held | null = null
  /** What has the focus while the page that was come to is still empty; undefined when none is awaited. */
  let awaiting: Element | null | undefined

  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target.closest('dialog') !== null) return
    awaiting = undefined
    held = {
      element: target,
      around: [...ancestorsOf(target)],
      stops: [...document.querySelectorAll<HTMLElement>(stops)],
    }
  }
  /** A click beside every control takes the focus away on purpose. */
  const letGo = () => {
    if (document.activeElement === document.body && held !== null && canHaveFocus(held.element))
      held = null
  }
  const watch = () => {
    if (hasDialog()) return
    if (awaiting !== undefined && awaiting === document.activeElement) arrive()
    else if (isNowhere() && held !== null && !canHaveFocus(held.element)) handOn(held)
  }
  const handOn = (lost: Held) => {
    held = null
    const start = document.querySelector<HTMLElement>('main [data-start]')
    const next = start === null ? besideOf(lost) : null
    if (next !== null) next.focus()
    else arrive()
  }
  const arrive = () => {
    awaiting = land() ? undefined : document.activeElement
  }

  const observer = new MutationObserver(watch)
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'open'],
  })
  document.addEventListener('focusin', note)
  document.addEventListener('pointerup', letGo)

  return {
    /** Puts the focus on this control, or where the page begins. */
    arrive(id: string | null): void {
      if (hasDialog()) return
      const wanted = id === null ? null : document.getElementById(id)
      if (wanted !== null && canHaveFocus(wanted)) wanted.focus()
      else arrive()
    },
    stop(): void {
      observer.disconnect()
      document.removeEventListener('focusin', note)
      document.removeEventListener('pointerup', letGo)
    },
  }
}

function hasDialog(): boolean {
  return document.querySelector('dialog[open]') !== null
}

function isNowhere(): boolean {
  const { activeElement } = document
  if (activeElement === null || activeElement === document.body) return true
  return activeElement.matches(':disabled')
}

function* ancestorsOf(element: Element): Generator<Element> {
  for (let above = element.parentElement; above !== null; above = above.parentElement) yield above
}

/** The stop that followed, or the one before, within the smallest part of the page that is still there. */
function besideOf({ element, around, stops }: Held): HTMLElement | null {
  const part = around.find((above) => above.isConnected)
  if (part === undefined || part.matches('body, #studio, .frame, main')) return null
  const at = stops.indexOf(element)
  const inOrder = [...stops.slice(at + 1), ...stops.slice(0, at).toReversed()]
  return inOrder.find((stop) => part.contains(stop) && canHaveFocus(stop)) ?? null
}
