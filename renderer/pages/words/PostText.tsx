import { type MouseEvent, useRef, useState } from 'react'
import type { School } from '../../../electron/core/school.ts'
import type { Finding } from '../../../electron/core/words/finding.ts'
import { sentenceFor } from '../../wording/findingWording.ts'
import { TextCount } from './TextCount.tsx'
import { underlined } from './underlined.ts'

interface PostTextProps {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly school: School
  readonly onText: (text: string) => void
}

/** The box for the post's words. What was found is underlined by a copy of the text that lies below it. */
export function PostText({ text, findings, school, onText }: PostTextProps) {
  const underlay = useRef<HTMLDivElement>(null)
  const [caret, setCaret] = useState(-1)
  const here = findings.find((finding) => isAt(finding, caret))
  return (
    <div className="field">
      <label htmlFor="post-text">
        <h1>What shall the post say?</h1>
      </label>
      <div className="post-text">
        <div className="underlay" aria-hidden="true" ref={underlay}>
          {underlined(text, findings).map(({ at, words, effect, finding }) =>
            effect === null ? (
              <span key={at}>{words}</span>
            ) : (
              <mark key={at} data-effect={effect} data-says={finding ? saysOf(finding) : ''}>
                {words}
              </mark>
            ),
          )}
        </div>
        <textarea
          id="post-text"
          data-start="first"
          className="input"
          rows={5}
          lang="en-GB"
          spellCheck={false}
          placeholder="What happened, in plain good English"
          value={text}
          aria-describedby="post-text-reason"
          onChange={(event) => onText(event.target.value)}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onBlur={() => setCaret(-1)}
          onMouseMove={sayUnderPointer}
          onScroll={(event) => underlay.current?.scrollTo(0, event.currentTarget.scrollTop)}
        />
      </div>
      <TextCount text={text} school={school} />
      <p className="soft small" id="post-text-reason">
        {here && saysOf(here)}
      </p>
    </div>
  )
}

function saysOf(finding: Finding): string {
  const { says, nextStep } = sentenceFor(finding)
  return `“${finding.text}”: ${says} ${nextStep}`
}

function isAt({ where, start, end }: Finding, caret: number): boolean {
  return where.part === 'text' && start < end && start <= caret && caret <= end
}

/** The underlined words lie below the box, so the box says what the pointer is on. */
function sayUnderPointer({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): void {
  const found = document.elementsFromPoint(clientX, clientY)
  const mark = found.find((element) => element.matches('mark'))
  currentTarget.title = mark?.getAttribute('data-says') ?? ''
}
