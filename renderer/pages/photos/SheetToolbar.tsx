import type { Style } from '../../../electron/core/cover.ts'
import { type SortOrder, sortOrders } from '../../preferences/sheetLook.ts'
import { StyleMenu } from '../../shared/StyleMenu.tsx'
import { Button } from '../../ui/Button.tsx'
import { orderWords } from './sortPhotos.ts'

interface SheetToolbarProps {
  readonly total: number
  readonly attention: number
  readonly onlyAttention: boolean
  readonly onOnlyAttention: (only: boolean) => void
  readonly selected: number
  readonly canCopyPeople: boolean
  /** How many covers the selected photos have. */
  readonly covers: number
  readonly style: Style
  readonly order: SortOrder
  readonly onOrder: (order: SortOrder) => void
  readonly tileWidth: number
  readonly onTileWidth: (rem: number) => void
  readonly onAdd: () => void
  readonly onAddFolder: () => void
  readonly onCopyPeople: () => void
  /** What one undo would take back in all photos that it was done to. */
  readonly undo: string | null
  readonly onUndo: () => void
  readonly onStyle: (style: Style) => void
  readonly onRemove: () => void
  readonly onNextProblem: () => void
}

export function SheetToolbar(props: SheetToolbarProps) {
  const { total, attention, onlyAttention, onOnlyAttention, selected, tileWidth, onTileWidth } =
    props
  return (
    <div className="toolbar">
      <Button icon="add" onClick={props.onAdd} title="Ctrl + O">
        Add photos
      </Button>
      <Button look="quiet" title="Ctrl + Shift + O" onClick={props.onAddFolder}>
        Add a folder
      </Button>
      <fieldset className="segments">
        <legend className="unseen">Which photos are shown</legend>
        <Button aria-pressed={!onlyAttention} onClick={() => onOnlyAttention(false)}>
          All {total}
        </Button>
        <Button aria-pressed={onlyAttention} onClick={() => onOnlyAttention(true)}>
          Needs attention {attention}
        </Button>
      </fieldset>
      <Button look="quiet" icon="forward" disabled={attention === 0} onClick={props.onNextProblem}>
        Next problem
      </Button>
      {props.undo !== null && (
        <Button look="quiet" icon="undo" title="Ctrl + Z" onClick={props.onUndo}>
          Undo {props.undo}
        </Button>
      )}
      <span className="grow" />
      {selected > 0 && (
        <fieldset className="row tight">
          <legend className="unseen">What to do with the selected photos</legend>
          <span className="soft small">{selected} selected</span>
          <Button icon="people" disabled={!props.canCopyPeople} onClick={props.onCopyPeople}>
            Same people as the previous photo
          </Button>
          <StyleMenu style={props.style} chosen={props.covers} onStyle={props.onStyle} />
          <Button icon="trash" onClick={props.onRemove}>
            Remove
          </Button>
        </fieldset>
      )}
      <label className="row tight small">
        Order
        <select
          className="input order-choice"
          value={props.order}
          onChange={(event) => {
            const chosen = sortOrders.find((order) => order === event.target.value)
            if (chosen !== undefined) props.onOrder(chosen)
          }}
        >
          {sortOrders.map((order) => (
            <option key={order} value={order}>
              {orderWords[order]}
            </option>
          ))}
        </select>
      </label>
      <label className="row tight small">
        Size
        <input
          type="range"
          min={8}
          max={26}
          step={1}
          value={tileWidth}
          onChange={(event) => onTileWidth(event.target.valueAsNumber)}
        />
      </label>
    </div>
  )
}
