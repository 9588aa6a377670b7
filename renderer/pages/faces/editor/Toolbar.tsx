import type { ReactNode } from 'react'
import type { Style } from '../../../../electron/core/cover.ts'
import type { Showing, Tool } from '../../../canvas/showing.ts'
import { StyleMenu } from '../../../shared/StyleMenu.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import type { Command } from './keymap.ts'
import { ToolIcon } from './ToolIcon.tsx'

interface ToolbarProps {
  /** What the next undo and the next redo are about; null where there is none. */
  readonly undo: string | null
  readonly redo: string | null
  readonly tool: Tool
  readonly showing: Showing
  readonly percent: number
  readonly isFitted: boolean
  readonly style: Style
  readonly chosen: number
  readonly looked: boolean
  readonly onCommand: (command: Command) => void
  readonly onTool: (tool: Tool) => void
  readonly onStyle: (style: Style) => void
  readonly onOriginal: (held: boolean) => void
}

/** Every command of the editor as a button, in the order in which a photo is worked through. */
export function Toolbar(props: ToolbarProps) {
  const { undo, redo, tool, showing, percent, isFitted, looked, onCommand, onTool } = props
  const editing = showing !== 'final'
  return (
    <div className="editor-tools" role="toolbar" aria-label="Photo editor">
      <Group>
        <Button
          className="undo"
          disabled={undo === null}
          title={undo === null ? 'Nothing to undo' : `Undo ${undo} (Ctrl+Z)`}
          onClick={() => onCommand({ kind: 'undo' })}
        >
          <Icon name="undo" />
          Undo <span className="what">{undo}</span>
        </Button>
        <Button
          disabled={redo === null}
          aria-label={redo === null ? 'Redo' : `Redo ${redo}`}
          title={redo === null ? 'Nothing to redo' : `Redo ${redo} (Ctrl+Y)`}
          onClick={() => onCommand({ kind: 'redo' })}
        >
          <ToolIcon name="redo" />
        </Button>
      </Group>
      <Group>
        <Button
          disabled={!editing}
          title="Cover a face that was missed (A, or double-click it)"
          onClick={() => onCommand({ kind: 'add' })}
        >
          <ToolIcon name="addCover" />
          Add cover
        </Button>
        <Button
          aria-pressed={tool === 'twoClicks'}
          disabled={!editing}
          aria-label="Add with two clicks: the middle of the face, then the top of the head"
          title="Add with two clicks: the middle of the face, then the top of the head"
          onClick={() => onTool(tool === 'twoClicks' ? 'choose' : 'twoClicks')}
        >
          <ToolIcon name="twoClicks" />
        </Button>
        <StyleMenu style={props.style} chosen={props.chosen} onStyle={props.onStyle} />
        <Button
          aria-pressed={tool === 'crop'}
          disabled={!editing}
          title="Choose what part of the photo is published (C)"
          onClick={() => onCommand({ kind: 'crop' })}
        >
          <ToolIcon name="crop" />
          Crop
        </Button>
      </Group>
      <Group>
        <Button
          aria-label="Zoom out"
          title="Zoom out (Ctrl -)"
          onClick={() => onCommand({ kind: 'zoomOut' })}
        >
          <ToolIcon name="minus" />
        </Button>
        <Button
          className="percent"
          aria-label={`Zoom ${percent} %, show full size`}
          title="Full size, 100 % (Ctrl+1)"
          onClick={() => onCommand({ kind: 'fullSize' })}
        >
          {percent} %
        </Button>
        <Button
          aria-label="Zoom in"
          title="Zoom in (Ctrl +)"
          onClick={() => onCommand({ kind: 'zoomIn' })}
        >
          <Icon name="add" />
        </Button>
        <Button
          aria-label="Show the whole photo"
          aria-pressed={isFitted}
          title="Show the whole photo (Ctrl+0)"
          onClick={() => onCommand({ kind: 'fit' })}
        >
          <ToolIcon name="fit" />
        </Button>
      </Group>
      <Group>
        <Button
          aria-pressed={showing === 'final'}
          title="As it will be seen (V)"
          onClick={() => onCommand({ kind: 'toggleFinal' })}
        >
          <Icon name="photo" />
          Final
        </Button>
        <HoldButton onHold={props.onOriginal} />
      </Group>
      <Group end={true}>
        <Button
          id="look"
          data-start="else"
          title="Look at the whole picture at full size (L)"
          onClick={() => onCommand({ kind: 'look' })}
        >
          <Icon name={looked ? 'check' : 'eye'} />
          {looked ? 'Looked at' : 'Look at it all'}
        </Button>
        <Button
          aria-label="Keys and mouse"
          title="Keys and mouse (F1)"
          onClick={() => onCommand({ kind: 'keys' })}
        >
          <ToolIcon name="keys" />
        </Button>
      </Group>
    </div>
  )
}

function Group({ end, children }: { readonly end?: boolean; readonly children: ReactNode }) {
  return <div className={end ? 'tools end' : 'tools'}>{children}</div>
}

/** The original is seen only as long as the button, or the key, is held: visitors may see the window. */
function HoldButton({ onHold }: { readonly onHold: (held: boolean) => void }) {
  const holds = (key: string) => key === ' ' || key === 'Enter'
  return (
    <Button
      title="Hold to see the original (O)"
      onPointerDown={() => onHold(true)}
      onPointerUp={() => onHold(false)}
      onPointerLeave={() => onHold(false)}
      onBlur={() => onHold(false)}
      onKeyDown={({ key }) => holds(key) && onHold(true)}
      onKeyUp={({ key }) => holds(key) && onHold(false)}
    >
      <Icon name="eye" />
      Hold: original
    </Button>
  )
}
