import { useId, useState } from 'react'
import { counted } from '../../../../electron/core/counted.ts'
import { Button } from '../../../ui/Button.tsx'

interface CountAidProps {
  /** How many faces the studio knows of. */
  readonly known: number
  /** The person found no more than that; their name is kept with it. */
  readonly onAgrees: () => void
  /** They found more, and say that those cannot be seen. */
  readonly onCounted: () => void
  readonly onAgain: () => void
}

/** Asks a person to count for themselves before they are told that the count agrees. */
export function CountAid({ known, onAgrees, onCounted, onAgain }: CountAidProps) {
  const id = useId()
  const [answer, setAnswer] = useState('')
  const [differs, setDiffers] = useState(false)
  const count = Number.parseInt(answer, 10)
  const missing = count - known
  return (
    <form
      className="row wrap grow"
      onSubmit={(event) => {
        event.preventDefault()
        if (Number.isNaN(count)) return
        if (count <= known) onAgrees()
        else setDiffers(true)
      }}
    >
      <label htmlFor={id} className="grow">
        {differs
          ? `You counted ${count}, and ${counted(known, 'face is', 'faces are')} known: ${counted(missing, 'face', 'faces')} may still show.`
          : `We found ${known}. How many people are here?`}
      </label>
      <input
        id={id}
        className="input count"
        type="number"
        min={0}
        max={2000}
        required
        // biome-ignore lint/a11y/noAutofocus: the one question of this step
        autoFocus
        value={answer}
        onChange={(event) => {
          setAnswer(event.target.value)
          setDiffers(false)
        }}
      />
      {differs ? (
        <>
          <Button onClick={onCounted}>Their faces cannot be seen</Button>
          <Button look="primary" onClick={onAgain}>
            Look again
          </Button>
        </>
      ) : (
        <Button type="submit" look="primary">
          That is my count: I looked at the whole picture
        </Button>
      )}
    </form>
  )
}
