/** Where an arrow, Home or End leads from one tile of a grid; null for any other key. */
export function moveFocus(key: string, at: number, count: number, columns: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, count - 1)
    case 'ArrowLeft':
      return Math.max(at - 1, 0)
    case 'ArrowDown':
      return at + columns < count ? at + columns : at
    case 'ArrowUp':
      return at - columns >= 0 ? at - columns : at
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
