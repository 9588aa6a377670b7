import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { PhotoId } from '../../../electron/core/photo.ts'
import type { PupilId } from '../../../electron/core/pupil.ts'
import type { Records } from '../../../electron/core/records.ts'
import { createPupilSearch } from '../../../electron/core/register/pupilSearch.ts'
import { classesOf, recentFirst } from '../../shared/pupilsShown.ts'
import { PupilLine } from './PupilLine.tsx'

interface PupilFinderProps {
  /** Each photo begins with an empty box. */
  readonly photo: PhotoId
  readonly records: Records
  readonly ticked: readonly PupilId[]
  readonly recentClasses: readonly string[]
  /** Ticked in other photos on the sheet: likely to be in this one too. */
  readonly recent: ReadonlySet<PupilId>
  readonly onToggle: (pupil: PupilId) => void
}

/** Nobody reads on after these; another letter finds the rest. */
const mostFound = 60

/** A class to tick from, and a box that finds anybody: Enter ticks the first, arrows walk the list. */
export function PupilFinder({
  photo,
  records,
  ticked,
  recentClasses,
  recent,
  onToggle,
}: PupilFinderProps) {
  const classes = classesOf(records.pupils, recentClasses)
  const [chosen, setChosen] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const list = useRef<HTMLUListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another photo begins anew
  useEffect(() => setTyped(''), [photo])
  const className = chosen ?? classes[0] ?? ''
  const find = useMemo(() => createPupilSearch(records.pupils), [records.pupils])
  const found = find(className, typed)
  const shown = typed === '' ? found : recentFirst(found, recent).slice(0, mostFound)

  const enter = (event: KeyboardEvent) => {
    const [first] = shown
    if (event.key === 'Enter' && !event.ctrlKey && first && typed !== '') {
      onToggle(first.id)
      setTyped('')
    } else if (event.key === 'ArrowDown') list.current?.querySelector('input')?.focus()
    else if (event.key === 'Escape') setTyped('')
    else return
    event.preventDefault()
  }

  return (
    <div className="finder">
      <div className="row tight">
        <select
          className="input class-choice"
          aria-label="Class"
          value={className}
          onChange={(event) => {
            setChosen(event.target.value)
            setTyped('')
          }}
        >
          {classes.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <input
          id="find-pupil"
          data-start="first"
          className="input"
          type="search"
          aria-label="Find a pupil in any class"
          placeholder="Find by name"
          title="Enter ticks the first, arrows walk the list"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={enter}
        />
      </div>
      <p className="unseen" role="status">
        {typed === '' ? '' : `${found.length} found`}
      </p>
      <ul
        className="pupils"
        ref={list}
        aria-label={typed === '' ? className : 'Found'}
        onKeyDown={walk}
      >
        {shown.map((pupil) => (
          <PupilLine
            key={pupil.id}
            pupil={pupil}
            records={records}
            ticked={ticked.includes(pupil.id)}
            withClass={typed !== ''}
            onToggle={onToggle}
          />
        ))}
      </ul>
      {shown.length === 0 && (
        <p className="soft">Nobody on the roll has a name that begins like that.</p>
      )}
    </div>
  )
}

/** Up and down walk the boxes; Space ticks, as everywhere. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const boxes = [...event.currentTarget.querySelectorAll('input')]
  const at = event.target instanceof HTMLInputElement ? boxes.indexOf(event.target) : -1
  const next =
    boxes[at + (event.key === 'ArrowDown' ? 1 : -1)] ?? document.getElementById('find-pupil')
  next?.focus()
  event.preventDefault()
}
