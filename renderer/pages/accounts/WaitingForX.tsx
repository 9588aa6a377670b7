import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Progress } from '../../ui/Progress.tsx'

interface WaitingProps {
  readonly handle: string
  readonly onGiveUp: () => void
}

/** The browser has the word; the studio waits until it comes back. */
export function WaitingForX({ handle, onGiveUp }: WaitingProps) {
  return (
    <Dialog
      title={`Waiting for X to say yes for ${handle}`}
      onClose={onGiveUp}
      actions={<Button onClick={onGiveUp}>Stop waiting</Button>}
    >
      <p>
        X’s page is open in your browser. Make sure that it is signed in as{' '}
        <strong>{handle}</strong>, not as yourself, then choose “Authorize app”.
      </p>
      <Progress label="Five minutes are left for it at most." done={null} total={1} />
    </Dialog>
  )
}
