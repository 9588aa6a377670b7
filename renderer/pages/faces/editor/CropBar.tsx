import { useEffect, useState } from 'react'
import type { Box, Size } from '../../../../electron/core/geometry.ts'
import { Button } from '../../../ui/Button.tsx'

interface CropBarProps {
  readonly crop: Box | null
  readonly photo: Size
  readonly onCrop: (crop: Box | null) => void
  readonly onDone: () => void
}

const sides = [
  ['x', 'Left'],
  ['y', 'Top'],
  ['width', 'Width'],
  ['height', 'Height'],
] as const

/** The crop in numbers, in whole image pixels: the way without dragging (WCAG 2.5.7). */
export function CropBar({ crop, photo, onCrop, onDone }: CropBarProps) {
  const shown = crop ?? { x: 0, y: 0, ...photo }
  return (
    <fieldset className="crop-bar row wrap" aria-label="Crop">
      {sides.map(([side, label]) => (
        <Side
          key={side}
          label={label}
          value={shown[side]}
          onValue={(value) => onCrop({ ...shown, [side]: value })}
        />
      ))}
      <span className="soft small grow" title="Arrows move the crop, with Alt they resize it">
        Arrows, Alt + arrows
      </span>
      <Button disabled={crop === null} onClick={() => onCrop(null)}>
        Whole photo
      </Button>
      <Button look="primary" onClick={onDone}>
        Done
      </Button>
    </fieldset>
  )
}

interface SideProps {
  readonly label: string
  readonly value: number
  readonly onValue: (value: number) => void
}

/** Taken over when the field is left or Enter is pressed: one step, not one a digit. */
function Side({ label, value, onValue }: SideProps) {
  const [text, setText] = useState(String(value))
  useEffect(() => setText(String(value)), [value])
  const take = () => {
    const typed = Number.parseInt(text, 10)
    if (Number.isNaN(typed) || typed === value) setText(String(value))
    else onValue(typed)
  }
  return (
    <label className="row tight">
      {label}
      <input
        className="input crop-side"
        type="number"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />
    </label>
  )
}
