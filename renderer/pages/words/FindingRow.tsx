import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { Finding } from '../../../electron/core/words/finding.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { sentenceFor } from '../../wording/findingWording.ts'

interface FindingRowProps {
  readonly finding: Finding
  readonly placeName: string
  readonly onFix: () => void
  readonly onAcknowledge: (reason: string) => void
  readonly onShow: () => void
}

/** One finding: what, why, its fix on one key, and for a question an answer by name. */
export function FindingRow({ finding, placeName, onFix, onAcknowledge, onShow }: FindingRowProps) {
  const [answering, setAnswering] = useState(false)
  const { says, nextStep } = sentenceFor(finding)
  const refuses = finding.effect === 'refuse'
  const fixByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.altKey || finding.fix === null) return
    event.preventDefault()
    event.stopPropagation()
    onFix()
  }
  return (
    <li className="finding" data-effect={finding.effect} onKeyDown={fixByKey}>
      <div className="row tight wrap">
        <Badge tone={refuses ? 'stop' : 'heed'} icon={refuses ? 'no' : 'question'}>
          {refuses ? 'Must change' : 'Please check'}
        </Badge>
        <Button look="link" onClick={onShow}>
          {finding.text === '' ? placeName : `“${shortened(finding.text)}”`}
        </Button>
        <span className="soft small">
          {finding.text === '' ? '' : `${placeName} · `}
          {ruleLabels[finding.rule]}
        </span>
      </div>
      <p>
        {says} <span className="soft">{nextStep}</span>
      </p>
      {answering ? (
        <Answer onAcknowledge={onAcknowledge} onClose={() => setAnswering(false)} />
      ) : (
        <div className="row tight wrap">
          {finding.fix !== null && (
            <Button onClick={onFix} title="Alt + Enter" aria-keyshortcuts="Alt+Enter">
              {finding.fix === ''
                ? 'Take it out'
                : `${finding.text === '' ? 'Write' : 'Change to'} “${shortened(finding.fix)}”`}
            </Button>
          )}
          {!refuses && <Button onClick={() => setAnswering(true)}>It is right as it is…</Button>}
        </div>
      )}
    </li>
  )
}

interface AnswerProps {
  readonly onAcknowledge: (reason: string) => void
  readonly onClose: () => void
}

function Answer({ onAcknowledge, onClose }: AnswerProps) {
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAcknowledge(reason.trim())
  }
  return (
    <form className="row tight wrap" onSubmit={submit}>
      <input
        className="input grow"
        aria-label="Why it is right as it is"
        placeholder="Why is it right? Kept with your name"
        required
        maxLength={300}
        // biome-ignore lint/a11y/noAutofocus: it opens on a click and is the one thing to fill in
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" disabled={reason.trim() === ''}>
        Keep it, in my name
      </Button>
      <Button look="quiet" onClick={onClose}>
        Cancel
      </Button>
    </form>
  )
}

/** The policy's rule, or the studio's own word for what the rule is about. */
const ruleLabels: Readonly<Record<Finding['rule'], string>> = {
  P3: 'P3',
  P4: 'P4',
  P5: 'P5',
  P6: 'P6',
  P7: 'P7',
  P8: 'P8',
  P9: 'P9',
  P13: 'P13',
  contact: 'Contact details',
  link: 'Link',
  safety: 'Safety',
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
