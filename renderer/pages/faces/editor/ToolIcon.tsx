const paths = {
  redo: 'M16 5l4 4-4 4M20 9H10a5.500 5.500 0 0 0 0 11h5',
  addCover: 'M12 4a8 8 0 1 0 8 8M18 2.500v7M14.500 6h7',
  twoClicks:
    'M14.500 6.500a7 7 0 1 1-5 0M12 12.500a1 1 0 1 0 0 2 1 1 0 0 0 0-2zM12 4a1.500 1.500 0 1 0 0 3 1.500 1.500 0 0 0 0-3z',
  crop: 'M7 2.500V17h14.500M2.500 7H17v14.500',
  minus: 'M5 12h14',
  plus: 'M12 5v14M5 12h14',
  left: 'M19 12H5M11 6l-6 6 6 6',
  right: 'M5 12h14M13 6l6 6-6 6',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  turnLeft: 'M5 9a8 8 0 1 1-.5 5M5 4v5h5',
  turnRight: 'M19 9a8 8 0 1 0 .5 5M19 4v5h-5',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  keys: 'M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M17.500 10h.01M7.500 14h9',
  hand: 'M8 12V6.500a1.500 1.500 0 0 1 3 0V11m0-5.500a1.500 1.500 0 0 1 3 0V11m0-4a1.500 1.500 0 0 1 3 0v7a6 6 0 0 1-6 6c-3 0-4-1.500-6.500-6.500a1.500 1.500 0 0 1 2.500-1.500l1 1.500',
  pencil: 'M4 20l1-4.500L16 4.500l3.500 3.500L8.500 19z',
} as const

export type ToolIconName = keyof typeof paths

/** Drawings that only the editor's toolbar needs, on the grid of `ui/icons.ts`. */
export function ToolIcon({ name }: { readonly name: ToolIconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
