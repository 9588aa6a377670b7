import { useEffect, useState } from 'react'
import { publish } from '../session/publish.ts'
import { useSession } from '../session/windowSession.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { startHere } from '../ui/startHere.ts'
import './confirm.css'

interface ConfirmProps {
  /** How long a person has to think again before the post goes out. */
  readonly seconds: number
  readonly onClose: () => void
}

export function Confirm({ seconds, onClose }: ConfirmProps) {
  const { post, records, prints } = useSession()
  const handle = records?.accounts.find(({ id }) => id === post?.account)?.handle ?? ''
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    if (left === 0) {
      onClose()
      void publish()
      return
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left, onClose])
  return (
    <Dialog
      title={`Posting to ${handle}`}
      onClose={onClose}
      actions={
        <Button large ref={startHere} onClick={onClose}>
          Cancel
        </Button>
      }
    >
      <p>{post?.text}</p>
      {prints.stage === 'printed' && prints.pictures.length > 0 && (
        <div className="row tight">
          {prints.pictures.map(({ sha256 }, index) => (
            <img
              key={sha256}
              className="confirm-picture"
              src={`./print/${sha256}.jpg`}
              alt={`Number ${index + 1}, as it goes out`}
            />
          ))}
        </div>
      )}
      <progress aria-label="Time to think again" value={seconds - left} max={seconds} />
      <p>
        It goes out in <strong>{left === 1 ? '1 second' : `${left} seconds`}</strong>. Cancel stops
        it, and nothing is lost.
      </p>
      <p className="unseen" role="status">
        {left === seconds ? `The post goes out in ${seconds} seconds. Escape cancels it.` : ''}
      </p>
    </Dialog>
  )
}
