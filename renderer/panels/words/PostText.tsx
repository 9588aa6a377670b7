import { useRef } from 'react'
import type { School } from '../../../electron/core/school.ts'
import type { Finding } from '../../../electron/core/words/finding.ts'
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
  return (
    <div className="field">
      <label htmlFor="post-text">
        <h1>What shall the post say?</h1>
      </label>
      <div className="post-text">
        <div className="underlay" aria-hidden="true" ref={underlay}>
          {underlined(text, findings).map(({ at, words, effect }) =>
            effect === null ? (
              <span key={at}>{words}</span>
            ) : (
              <mark key={at} data-effect={effect}>
                {words}
              </mark>
            ),
          )}
        </div>
        <textarea
          id="post-text"
          // biome-ignore lint/a11y/noAutofocus: writing is what this step is for
          autoFocus
          className="input"
          rows={5}
          lang="en-GB"
          spellCheck={false}
          placeholder="What happened, in plain good English"
          value={text}
          onChange={(event) => onText(event.target.value)}
          onScroll={(event) => underlay.current?.scrollTo(0, event.currentTarget.scrollTop)}
        />
      </div>
      <TextCount text={text} school={school} />
    </div>
  )
}
