import { Button } from '../../ui/Button.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { stopReading } from './importActions.ts'

/** Which files are being read, and a way out. Most are read before anybody can see this. */
export function ReadingFiles({ names }: { readonly names: readonly string[] }) {
  const [first, ...others] = names
  if (first === undefined) return null
  const label = others.length === 0 ? `Reading ${first}…` : `Reading ${names.length} files…`
  return (
    <div className="import-reading" role="status">
      <Progress label={label} done={null} total={names.length}>
        <Button look="quiet" icon="close" onClick={() => void stopReading()}>
          Stop reading
        </Button>
      </Progress>
    </div>
  )
}
