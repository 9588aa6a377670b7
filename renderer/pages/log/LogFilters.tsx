import { z } from 'zod'
import {
  type AuditFilter,
  anyEntry,
  type LogState,
} from '../../../electron/contract/auditRequests.ts'
import { AuditGroup } from '../../../electron/core/auditGroup.ts'
import { Day } from '../../../electron/core/day.ts'
import { OperatorId } from '../../../electron/core/operator.ts'
import { Button } from '../../ui/Button.tsx'

interface LogFiltersProps {
  readonly filter: AuditFilter
  readonly people: LogState['people']
  readonly onChange: (filter: AuditFilter) => void
}

const groupNames: Readonly<Record<AuditGroup, string>> = {
  incidents: 'Incidents',
  posts: 'Posts',
  photos: 'Photos and faces',
  words: 'Words and refusals',
  consents: 'Pupils and consents',
  accounts: 'Accounts on X',
  reviews: 'Followers, bios and mentions',
  signingIn: 'Staff and signing in',
  school: 'School, files and this log',
}

const Person = z.union([OperatorId, z.literal('studio')])

/** Which entries are shown. */
export function LogFilters({ filter, people, onChange }: LogFiltersProps) {
  const change = (part: Partial<AuditFilter>) => onChange({ ...filter, ...part })
  const isNarrow = JSON.stringify(filter) !== JSON.stringify(anyEntry)
  return (
    <search className="filters log-filters no-print" aria-label="Narrow the log">
      <input
        className="input"
        type="search"
        aria-label="Words in an entry"
        placeholder="Find words"
        value={filter.words}
        onChange={(event) => change({ words: event.target.value })}
      />
      <select
        className="input"
        aria-label="What it is about"
        value={filter.group ?? ''}
        onChange={(event) =>
          change({ group: AuditGroup.safeParse(event.target.value).data ?? null })
        }
      >
        <option value="">Everything</option>
        {AuditGroup.options.map((group) => (
          <option key={group} value={group}>
            {groupNames[group]}
          </option>
        ))}
      </select>
      <select
        className="input"
        aria-label="Who"
        value={filter.person ?? ''}
        onChange={(event) => change({ person: Person.safeParse(event.target.value).data ?? null })}
      >
        <option value="">Everybody</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value="studio">The studio itself</option>
      </select>
      <label className="row tight">
        From
        <input
          className="input"
          type="date"
          value={filter.from ?? ''}
          onChange={(event) => change({ from: Day.safeParse(event.target.value).data ?? null })}
        />
      </label>
      <label className="row tight">
        to
        <input
          className="input"
          type="date"
          value={filter.to ?? ''}
          onChange={(event) => change({ to: Day.safeParse(event.target.value).data ?? null })}
        />
      </label>
      <label className="row tight">
        Photo
        <input
          className="input photo-number"
          type="number"
          min={1}
          value={filter.photo ?? ''}
          onChange={(event) => change({ photo: photoNumber(event.target.value) })}
        />
      </label>
      {filter.post !== null && (
        <button type="button" className="chip" onClick={() => change({ post: null })}>
          One post only <span className="unseen">; show all posts</span> ×
        </button>
      )}
      {isNarrow && (
        <Button look="link" onClick={() => onChange(anyEntry)}>
          Show everything
        </Button>
      )}
    </search>
  )
}

function photoNumber(typed: string): number | null {
  const number = Number(typed)
  return Number.isInteger(number) && number > 0 ? number : null
}
