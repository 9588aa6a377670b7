import { useId } from 'react'
import { Colour, CoverShape, Sticker, type Style } from '../../electron/core/cover.ts'
import { CoverSwatch } from '../canvas/CoverSwatch.tsx'
import { colourWords, shapeWords, stickerWords } from '../editing/wording.ts'
import './styleMenu.css'

interface StyleMenuProps {
  readonly style: Style
  /** How many covers are chosen and will change with it. */
  readonly chosen: number
  readonly onStyle: (style: Style) => void
}

const drawings = [null, ...Sticker.options] as const

/** How covers look: shape, colour and drawing, all of them opaque. Opens from the toolbar. */
export function StyleMenu({ style, chosen, onStyle }: StyleMenuProps) {
  const id = useId()
  return (
    <>
      <button
        type="button"
        className="button"
        popoverTarget={id}
        title="Shape, colour and sticker of covers"
      >
        <CoverSwatch style={style} side={22} />
        Style
      </button>
      <div id={id} popover="auto" className="style-menu" role="dialog" aria-label="Cover style">
        <Choice
          legend="Colour"
          name={`${id}-colour`}
          all={Colour.options}
          chosen={style.colour}
          words={colourWords}
          swatch={(colour) => ({ ...style, colour, sticker: null })}
          onChoose={(colour) => onStyle({ ...style, colour })}
        />
        <Choice
          legend="Sticker"
          name={`${id}-sticker`}
          all={drawings}
          chosen={style.sticker}
          words={stickerWords}
          swatch={(sticker) => ({ ...style, sticker })}
          onChoose={(sticker) => onStyle({ ...style, sticker })}
        />
        <Choice
          legend="Shape"
          name={`${id}-shape`}
          all={CoverShape.options}
          chosen={style.shape}
          words={shapeWords}
          swatch={(shape) => ({ ...style, shape, sticker: null })}
          onChoose={(shape) => onStyle({ ...style, shape })}
        />
        <p className="soft small">
          {chosen > 0
            ? `Changes the chosen ${chosen === 1 ? 'cover' : `${chosen} covers`}`
            : 'Used for new covers'}
          . Every style hides the face wholly.
        </p>
      </div>
    </>
  )
}

interface ChoiceProps<T> {
  readonly legend: string
  readonly name: string
  readonly all: readonly T[]
  readonly chosen: T
  readonly words: (one: T) => string
  readonly swatch: (one: T) => Style
  readonly onChoose: (one: T) => void
}

function Choice<T>({ legend, name, all, chosen, words, swatch, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend className="label">{legend}</legend>
      <div className="swatches">
        {all.map((one) => (
          <label key={words(one)} className="swatch" title={words(one)}>
            <input
              type="radio"
              name={name}
              checked={one === chosen}
              onChange={() => onChoose(one)}
              aria-label={words(one)}
            />
            <CoverSwatch style={swatch(one)} side={28} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
