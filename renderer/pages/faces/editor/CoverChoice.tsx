import { Button } from '../../../ui/Button.tsx'
import type { Command } from './keymap.ts'
import { ToolIcon, type ToolIconName } from './ToolIcon.tsx'

interface CoverChoiceProps {
  /** How many covers are chosen. */
  readonly chosen: number
  /** The face above has its own way to take the cover off. */
  readonly isOverFace: boolean
  readonly hasNextPhoto: boolean
  readonly onCommand: (command: Command) => void
}

const step = 10
const larger = 1.1
const turn = 15
const moves: readonly (readonly [ToolIconName, string, Command])[] = [
  ['left', 'Move left', { kind: 'nudge', by: { x: -step, y: 0 } }],
  ['up', 'Move up', { kind: 'nudge', by: { x: 0, y: -step } }],
  ['down', 'Move down', { kind: 'nudge', by: { x: 0, y: step } }],
  ['right', 'Move right', { kind: 'nudge', by: { x: step, y: 0 } }],
  ['minus', 'Smaller', { kind: 'scale', factor: 1 / larger }],
  ['plus', 'Larger', { kind: 'scale', factor: larger }],
  ['turnLeft', 'Turn left', { kind: 'rotate', degrees: -turn }],
  ['turnRight', 'Turn right', { kind: 'rotate', degrees: turn }],
]

/** What can be done with the chosen covers by clicking alone: nothing here needs a drag (WCAG 2.5.7). */
export function CoverChoice({ chosen, isOverFace, hasNextPhoto, onCommand }: CoverChoiceProps) {
  const what = chosen === 1 ? 'the cover' : `${chosen} covers`
  return (
    <fieldset className="cover-choice" aria-label={`Change ${what}`}>
      <div className="cover-moves">
        {moves.map(([icon, name, command]) => (
          <Button
            key={icon}
            look="quiet"
            aria-label={`${name}: ${what}`}
            title={name}
            onClick={() => onCommand(command)}
          >
            <ToolIcon name={icon} />
          </Button>
        ))}
      </div>
      <div className="row tight wrap">
        <Button title="Ctrl+D" onClick={() => onCommand({ kind: 'duplicate' })}>
          Duplicate
        </Button>
        {hasNextPhoto && (
          <Button title="Ctrl+Shift+D" onClick={() => onCommand({ kind: 'copyToNext' })}>
            Copy to next photo
          </Button>
        )}
        {!isOverFace && (
          <Button title="Delete" onClick={() => onCommand({ kind: 'remove' })}>
            Remove
          </Button>
        )}
      </div>
    </fieldset>
  )
}
