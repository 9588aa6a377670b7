import type { Point } from '../../../../electron/core/geometry.ts'

/** What a key, a button or a menu may ask of the editor. */
export type Command =
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'add' }
  | { readonly kind: 'decide' }
  | { readonly kind: 'coverAll' }
  | { readonly kind: 'nextOpen' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'paste' }
  | { readonly kind: 'copyToNext' }
  | { readonly kind: 'selectAll' }
  /** What is chosen stays chosen while further faces are. */
  | { readonly kind: 'keepChosen' }
  | { readonly kind: 'fitToFace' }
  /** In image pixels. */
  | { readonly kind: 'nudge'; readonly by: Point }
  /** Wider and higher, in image pixels. */
  | { readonly kind: 'grow'; readonly by: Point }
  | { readonly kind: 'scale'; readonly factor: number }
  | { readonly kind: 'rotate'; readonly degrees: number }
  | { readonly kind: 'crop' }
  | { readonly kind: 'escape' }
  | { readonly kind: 'zoomIn' }
  | { readonly kind: 'zoomOut' }
  | { readonly kind: 'fit' }
  | { readonly kind: 'fullSize' }
  | { readonly kind: 'toggleFinal' }
  | { readonly kind: 'showOriginal' }
  | { readonly kind: 'look' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'nextPhoto' }
  | { readonly kind: 'previousPhoto' }

interface Binding {
  readonly chords: readonly string[]
  readonly command: Command
}

/** The rows of the sheet of keys, in groups; the very table that decides what a key does. */
export interface KeyRow {
  readonly says: string
  readonly bindings: readonly Binding[]
}

export interface KeyGroup {
  readonly title: string
  readonly rows: readonly KeyRow[]
}

const row = (says: string, ...bindings: readonly Binding[]): KeyRow => ({ says, bindings })
const on = (command: Command, ...chords: readonly string[]): Binding => ({ chords, command })
const nudge = (x: number, y: number): Command => ({ kind: 'nudge', by: { x, y } })
const grow = (x: number, y: number): Command => ({ kind: 'grow', by: { x, y } })

export const keySheet: readonly KeyGroup[] = [
  {
    title: 'Faces',
    rows: [
      row('Next face without a decision', on({ kind: 'nextOpen' }, 'N')),
      row('Cover the chosen face, or bare it', on({ kind: 'decide' }, 'Enter', 'Space')),
      row('Cover every face that is left', on({ kind: 'coverAll' }, 'Shift+Enter')),
      row('Add a cover where a face was missed', on({ kind: 'add' }, 'A')),
      row('Fit the cover to its face', on({ kind: 'fitToFace' }, 'F')),
      row(
        'Remove the cover; on a bare face, say why it may stay',
        on({ kind: 'remove' }, 'Delete', 'Backspace'),
      ),
    ],
  },
  {
    title: 'The chosen cover',
    rows: [
      row(
        'Move by 1 pixel; with none chosen, move the photo',
        on(nudge(-1, 0), 'ArrowLeft'),
        on(nudge(1, 0), 'ArrowRight'),
        on(nudge(0, -1), 'ArrowUp'),
        on(nudge(0, 1), 'ArrowDown'),
      ),
      row(
        'Move by 10 pixels',
        on(nudge(-10, 0), 'Shift+ArrowLeft'),
        on(nudge(10, 0), 'Shift+ArrowRight'),
        on(nudge(0, -10), 'Shift+ArrowUp'),
        on(nudge(0, 10), 'Shift+ArrowDown'),
      ),
      row(
        'Narrower, wider, higher, lower',
        on(grow(-2, 0), 'Alt+ArrowLeft'),
        on(grow(2, 0), 'Alt+ArrowRight'),
        on(grow(0, 2), 'Alt+ArrowUp'),
        on(grow(0, -2), 'Alt+ArrowDown'),
      ),
      row(
        'Larger or smaller',
        on({ kind: 'scale', factor: 1.05 }, '+', '='),
        on({ kind: 'scale', factor: 1 / 1.05 }, '-'),
      ),
      row(
        'Turn by 5 degrees',
        on({ kind: 'rotate', degrees: -5 }, '['),
        on({ kind: 'rotate', degrees: 5 }, ']'),
      ),
      row('Duplicate', on({ kind: 'duplicate' }, 'Ctrl+D')),
      row(
        'Copy, and paste here or on another photo',
        on({ kind: 'copy' }, 'Ctrl+C'),
        on({ kind: 'paste' }, 'Ctrl+V'),
      ),
      row('Copy to the same place on the next photo', on({ kind: 'copyToNext' }, 'Ctrl+Shift+D')),
      row('Choose all covers', on({ kind: 'selectAll' }, 'Ctrl+A')),
      row('Choose further ones with it', on({ kind: 'keepChosen' }, 'Ctrl+Space')),
    ],
  },
  {
    title: 'Steps and photos',
    rows: [
      row('Undo', on({ kind: 'undo' }, 'Ctrl+Z')),
      row('Redo', on({ kind: 'redo' }, 'Ctrl+Y', 'Ctrl+Shift+Z')),
      row('Next photo', on({ kind: 'nextPhoto' }, 'PageDown')),
      row('Photo before', on({ kind: 'previousPhoto' }, 'PageUp')),
      row('Crop', on({ kind: 'crop' }, 'C')),
      row('Let go, or leave what was begun', on({ kind: 'escape' }, 'Escape')),
    ],
  },
  {
    title: 'Seeing',
    rows: [
      row('Zoom in', on({ kind: 'zoomIn' }, 'Ctrl++', 'Ctrl+=')),
      row('Zoom out', on({ kind: 'zoomOut' }, 'Ctrl+-')),
      row('The whole photo', on({ kind: 'fit' }, 'Ctrl+0')),
      row('Full size, 100 %', on({ kind: 'fullSize' }, 'Ctrl+1')),
      row('Final, as it will be seen, and back', on({ kind: 'toggleFinal' }, 'V')),
      row('Hold to see the original', on({ kind: 'showOriginal' }, 'O')),
      row('Look at the whole picture', on({ kind: 'look' }, 'L')),
      row('This sheet', on({ kind: 'keys' }, 'F1', '?')),
    ],
  },
]

const commands: ReadonlyMap<string, Command> = new Map(
  keySheet.flatMap(({ rows }) =>
    rows.flatMap(({ bindings }) =>
      bindings.flatMap(({ chords, command }) => chords.map((chord) => [chord, command] as const)),
    ),
  ),
)

/** What a keyboard event says of a key, as far as the editor asks. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * What a key asks for; null where it asks for nothing. Keys that print one character and are pressed alone work only
 * where single keys are allowed (WCAG 2.1.4).
 */
export function commandFor(press: KeyPress, singleKeys: boolean): Command | null {
  const chord = chordOf(press)
  if (!singleKeys && isSingleKey(chord)) return null
  return commands.get(chord) ?? null
}

function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key
  const printsSymbol = name.length === 1 && !/[A-Z0-9]/.test(name)
  const parts = [
    ctrlKey || metaKey ? 'Ctrl' : '',
    altKey ? 'Alt' : '',
    shiftKey && !printsSymbol ? 'Shift' : '',
    name,
  ]
  return parts.filter((part) => part !== '').join('+')
}

function isSingleKey(chord: string): boolean {
  return chord.length === 1
}

const spoken: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Escape: 'Esc',
}

/** The keys of a chord as their caps read: `Ctrl+Shift+Z` is Ctrl, Shift, Z. */
export function capsOf(chord: string): readonly string[] {
  const parts =
    chord === '+' || chord.endsWith('++')
      ? [...chord.slice(0, -1).split('+'), '+']
      : chord.split('+')
  return parts.filter((part) => part !== '').map((part) => spoken[part] ?? part)
}
