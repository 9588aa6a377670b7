import type { ReactNode } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import './entry.css'

interface EntryPageProps {
  readonly title: string
  readonly lead: ReactNode
  readonly children: ReactNode
}

/** The quiet page before the desk: one column, one thing to do. */
export function EntryPage({ title, lead, children }: EntryPageProps) {
  return (
    <main className="entry">
      <div className="stack wide">
        <div className="stack">
          <p className="entry-mark">
            <Icon name="photo" /> School Photo Studio
          </p>
          <h1>{title}</h1>
          <p className="soft">{lead}</p>
        </div>
        {children}
      </div>
    </main>
  )
}
