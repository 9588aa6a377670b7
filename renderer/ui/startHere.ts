/** For a `ref`: where the focus goes when a dialog opens. React's own `autoFocus` acts before the dialog is shown. */
export function startHere(element: HTMLElement | null): void {
  element?.setAttribute('autofocus', '')
}
