/**
 * Where the focus begins on the page that is shown (WCAG 2.4.3): at what the page marks with `data-start`, else at its
 * heading. `first` is something that waits for the person, `else` where to begin when nothing does. Null while the page
 * is still empty.
 */
export function landing(): HTMLElement | null {
  const page = document.querySelector('main')
  const find = (selector: string) =>
    [...(page?.querySelectorAll<HTMLElement>(selector) ?? [])].find(canHaveFocus) ?? null
  const start = find('[data-start=first]') ?? find('[data-start=else]')
  return start ?? headingOf(page)
}

/** Puts the focus there; false while there is nothing to put it on. */
export function land(): boolean {
  const place = landing()
  place?.focus()
  return place !== null
}

/** A heading takes the focus when it is given, and is no stop for Tab. */
function headingOf(page: HTMLElement | null): HTMLElement | null {
  const heading = page?.querySelector<HTMLElement>('h1') ?? null
  if (heading !== null && !heading.hasAttribute('tabindex')) heading.tabIndex = -1
  return heading
}

/** Whether an element is shown and may be used. */
export function canHaveFocus(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility() && !element.matches(':disabled')
}
