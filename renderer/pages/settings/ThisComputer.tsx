import { cautions } from '../../detection/found.ts'
import { type Theme, themes, usePreference } from '../../preferences/preference.ts'
import { StyleMenu } from '../../shared/StyleMenu.tsx'
import { useDetectorsAtWork } from './useDetectorsAtWork.ts'

const themeNames: Readonly<Record<Theme, string>> = {
  system: 'As Windows',
  light: 'Light',
  dark: 'Dark',
}
const cautionNames = {
  moreCareful: 'More careful: asks about everything that might be a face',
  balanced: 'In between',
  fewerQuestions: 'Fewer questions: asks only where a face is likely',
} as const

/** Each choice counts at once, on this computer. */
export function ThisComputer() {
  const [caution, chooseCaution] = usePreference('caution')
  const [singleKeys, chooseSingleKeys] = usePreference('singleKeys')
  const [theme, chooseTheme] = usePreference('theme')
  const [style, keepStyle] = usePreference('coverStyle')
  const atWork = useDetectorsAtWork()
  return (
    <section className="card stack wide" aria-labelledby="this-computer">
      <h2 id="this-computer">On this computer</h2>
      <div className="field">
        <label htmlFor="caution">How careful the search for faces is</label>
        <div className="row">
          <span className="small">Fewer questions</span>
          <input
            id="caution"
            className="grow"
            type="range"
            min={0}
            max={cautions.length - 1}
            step={1}
            value={cautions.length - 1 - cautions.indexOf(caution)}
            aria-valuetext={cautionNames[caution]}
            onChange={(event) => {
              const chosen = cautions[cautions.length - 1 - event.target.valueAsNumber]
              if (chosen !== undefined) chooseCaution(chosen)
            }}
          />
          <span className="small">More careful</span>
        </div>
        <span className="hint">
          {cautionNames[caution]}. For photos that are still to be searched.
        </span>
        <span className="hint" role="status">
          {atWork}
        </span>
      </div>
      <div className="row wrap">
        <span className="grow">How new covers look</span>
        <StyleMenu style={style} chosen={0} onStyle={keepStyle} />
      </div>
      <fieldset className="row wrap">
        <legend className="label">Colours of the window</legend>
        {themes.map((one) => (
          <label className="choice" key={one}>
            <input
              type="radio"
              name="theme"
              checked={one === theme}
              onChange={() => chooseTheme(one)}
            />
            {themeNames[one]}
          </label>
        ))}
      </fieldset>
      <label className="choice">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => chooseSingleKeys(event.target.checked)}
        />
        Single letters act in the editor, such as A for a missed face
      </label>
    </section>
  )
}
