import { useEffect, useState } from 'react'
import { policyReview, ruleSettings } from '../../../electron/core/policy.ts'
import type { Records } from '../../../electron/core/records.ts'
import { ask } from '../../bridge.ts'
import { onlyMay, useMay } from '../../session/rights.ts'
import { changeSession, showProblem } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { dayName } from '../../ui/dayName.ts'
import { Note } from '../../ui/Note.tsx'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { when } from '../../ui/when.ts'
import { operatorNameOf } from '../../wording/operatorNameOf.ts'
import { PolicyForm } from './PolicyForm.tsx'
import type { Policy } from './policy.ts'
import { impliedSettings, reviewWords, settingName, settingValue } from './policyWording.ts'
import { ReviewDays } from './ReviewDays.tsx'
import { isInWords, RulesInWords, showRule } from './RulesInWords.tsx'
import './policy.css'

/** Which policy the school keeps, when it is reviewed, and how each of its rules is set now (P16). */
export function PolicyPage({ records }: { readonly records: Records }) {
  const [policy, setPolicy] = useState<Policy | null>(null)
  const mayRecord = useMay('recordPolicy')
  const maySetDays = useMay('setReviewDays')
  useEffect(() => {
    void ask('readPolicy', {}).then((answer) => {
      if (answer.ok) setPolicy(answer.value)
      else showProblem(answer.error)
    })
  }, [])
  if (policy === null) return <p className="page soft">Reading the policy’s dates…</p>
  const [current, ...earlier] = policy.versions
  const { tone, icon, sentence } = reviewWords(policyReview(current ?? null, policy.today))
  return (
    <div className="page stack wide">
      <h1>Policy</h1>
      <Note tone={tone} icon={icon}>
        {sentence}
      </Note>
      {current !== undefined && (
        <section className="card stack" aria-labelledby="policy-version">
          <h2 id="policy-version">The version that counts: {current.version}</h2>
          <p>
            Approved by {current.approvedBy} on {dayName(current.approvedOn)}. Due for review on{' '}
            {dayName(current.reviewDue)}.
          </p>
          {earlier.map((version) => (
            <p className="soft small" key={`${version.version} ${version.approvedOn}`}>
              Before: {version.version}, approved by {version.approvedBy} on{' '}
              {dayName(version.approvedOn)}.
            </p>
          ))}
        </section>
      )}
      {mayRecord ? (
        <PolicyForm today={policy.today} onRecorded={setPolicy} />
      ) : (
        <p className="soft">{onlyMay('recordPolicy', 'record a new version')}</p>
      )}
      <section className="stack" aria-labelledby="policy-settings">
        <h2 id="policy-settings">How its rules are set</h2>
        <TableFrame label="Settings of the rules" className="policy-settings">
          <table>
            <thead>
              <tr>
                <th scope="col">Rule</th>
                <th scope="col">What holds now</th>
                <th scope="col">Where it is changed</th>
              </tr>
            </thead>
            <tbody>
              {impliedSettings(records, policy.reviewDays).map(({ rule, holds, room, where }) => (
                <tr key={holds}>
                  <td>
                    {isInWords(rule) ? (
                      <Button look="link" onClick={() => showRule(rule)}>
                        {rule}
                      </Button>
                    ) : (
                      rule
                    )}
                  </td>
                  <td>{holds}</td>
                  <td>
                    {room === null ? (
                      <span className="soft">{where}</span>
                    ) : (
                      <Button look="link" onClick={() => changeSession({ room })}>
                        {where}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </section>
      {maySetDays && <ReviewDays days={policy.reviewDays} onChanged={setPolicy} />}
      <section className="stack" aria-labelledby="policy-changes">
        <h2 id="policy-changes">What was changed, and why</h2>
        {policy.changes.length === 0 && (
          <p className="soft">No rule’s setting was changed since the school was set up.</p>
        )}
        {policy.changes.map((change) => (
          <p key={`${change.changedAt} ${change.setting}`}>
            <span className="soft small">
              {when(change.changedAt)}, {operatorNameOf(change.changedBy, records)},{' '}
              {ruleSettings[change.setting as keyof typeof ruleSettings] ?? 'a rule'}
            </span>
            <br />
            {settingName(change.setting)}: from {settingValue(change.before)} to{' '}
            {settingValue(change.after)}. “{change.reason}”
          </p>
        ))}
      </section>
      <RulesInWords />
    </div>
  )
}
