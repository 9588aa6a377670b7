import type { Page } from 'playwright'

/** The control that has the focus, as a person finds it. */
export interface Focused {
  /** What it is called; empty where the focus is nowhere. */
  readonly name: string
  readonly id: string
  /** In the window, and under nothing else. */
  readonly isSeen: boolean
  /** Width of its ring in CSS pixels, and how far the ring stands out from the page (WCAG 1.4.11 asks for 3). */
  readonly ring: number
  readonly contrast: number
  readonly isInDialog: boolean
}

export async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) {
      return { name: '', id: '', isSeen: false, ring: 0, contrast: 0, isInDialog: false }
    }
    const labels =
      'labels' in element ? [...((element.labels ?? []) as NodeListOf<HTMLElement>)] : []
    const name = element.ariaLabel ?? labels.map((label) => label.innerText).join(' ')
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + Math.min(height / 2, 20)]
    const there = document.elementFromPoint(x, y)
    const style = getComputedStyle(element)
    const luminance = (colour: string) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d')
      if (canvas === null) throw new Error('There is a canvas.')
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
        (part) => {
          const share = part / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        },
      )
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const pair = [
      luminance(style.outlineColor),
      luminance(getComputedStyle(document.body).backgroundColor),
    ]
    return {
      name: (name === '' ? element.innerText : name).trim(),
      id: element.id,
      isSeen:
        element.checkVisibility() &&
        there !== null &&
        (element.contains(there) || there.contains(element)),
      ring: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
      contrast: (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05),
      isInDialog: element.closest('dialog') !== null,
    }
  })
}
