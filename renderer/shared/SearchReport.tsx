import type { SearchUnderWay } from '../session/windowSession.ts'
import { Button } from '../ui/Button.tsx'
import { Note } from '../ui/Note.tsx'
import './searchReport.css'

interface SearchReportProps {
  readonly search: SearchUnderWay
  readonly waiting: number
  readonly onPause: () => void
  readonly onGoOn: () => void
}

/** One line about the search for faces that runs ahead. Work goes on meanwhile. */
export function SearchReport({ search, waiting, onPause, onGoOn }: SearchReportProps) {
  if (search.state === 'running') {
    return (
      <div className="search-report" role="status">
        <progress
          aria-label="Looking for faces"
          value={search.done}
          max={Math.max(search.total, 1)}
        />
        <span>
          Looking for faces: {Math.min(search.done + 1, search.total)} of {search.total}
        </span>
        <Button onClick={onPause}>Pause</Button>
      </div>
    )
  }
  if (waiting === 0) return null
  if (search.state === 'unavailable') {
    return (
      <Note tone="stop" icon="warning" role="alert">
        <div className="row">
          <p className="grow">
            <strong>The search for faces did not work</strong> in{' '}
            {waiting === 1 ? 'one photo' : `${waiting} photos`}. They cannot be posted until it has.
          </p>
          <Button onClick={onGoOn}>Try again</Button>
        </div>
      </Note>
    )
  }
  return (
    <div className="search-report" role="status">
      <span>
        The search for faces is paused; {waiting === 1 ? '1 photo waits' : `${waiting} photos wait`}
        .
      </span>
      <Button onClick={onGoOn}>Go on</Button>
    </div>
  )
}
