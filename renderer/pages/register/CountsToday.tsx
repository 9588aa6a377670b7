import type { PupilFile } from '../../../electron/contract/pupilRequests.ts'
import { giverKey } from '../../../electron/core/consent.ts'
import { Badge } from '../../ui/Badge.tsx'
import { dayName } from '../../ui/dayName.ts'
import { localToday } from '../../ui/localToday.ts'
import { decisionWords, giverWords } from './consentWordsOf.ts'

/** The last word of everybody who was asked, and what the words come to together (P2). */
export function CountsToday({ file }: { readonly file: PupilFile }) {
  const last = file.facts.filter(({ standing }) => standing === 'last').map(({ fact }) => fact)
  return (
    <section className="card stack" aria-label="What counts today">
      <h2>What counts today</h2>
      {last.length === 0 && <p className="soft">No word from anybody. That is a no.</p>}
      {last.length > 0 && (
        <ul className="words-of-people">
          {last.map((fact) => {
            const { decision, on, evidence, expiresOn } = fact
            const { word, icon, tone } = decisionWords(decision)
            return (
              <li key={giverKey(fact)} className="row wrap">
                <Badge icon={icon} tone={tone}>
                  {word}
                </Badge>
                <strong>{giverWords(fact)}</strong>
                <span className="soft">
                  {dayName(on)}
                  {evidence !== '' && `, ${evidence}`}
                  {expiresOn !== null &&
                    (expiresOn < localToday()
                      ? `, ran out on ${dayName(expiresOn)}`
                      : `, until ${dayName(expiresOn)}`)}
                </span>
              </li>
            )
          })}
        </ul>
      )}
      <p className="soft">{explanation(file, last)}</p>
      {isWithoutPurpose(file) && (
        <p className="soft">
          A yes that does not say what it is for is no consent to posts. Ask the family about social
          media, then record it.
        </p>
      )}
    </section>
  )
}

/** There is a yes that counts for nothing, and none that counts. */
function isWithoutPurpose({ state, facts }: PupilFile): boolean {
  const vague = facts.some(({ fact, standing }) => {
    return standing === 'elsewhere' && fact.purpose === 'unknown'
  })
  return vague && state === 'blank'
}

function explanation(
  { state, leftOn }: PupilFile,
  last: readonly { readonly decision: string }[],
): string {
  const yes = last.some(({ decision }) => decision === 'granted')
  if (leftOn !== null) return 'This pupil has left the school, so no photo of them may be posted.'
  switch (state) {
    case 'live':
      return 'This pupil may be in a photo on social media, with the face covered.'
    case 'neverShown':
      return 'This pupil must never be shown, whatever anybody has said.'
    case 'refused':
    case 'withdrawn':
      return yes
        ? 'They disagree, and then the no counts: no photo, even with the face covered.'
        : 'No photo of this pupil, even with the face covered.'
    case 'expired':
      return 'The consent has run out or has not begun, and that is a no.'
    case 'blank':
      return yes
        ? 'The child’s own yes is not enough: a parent or carer has to agree.'
        : 'A blank consent is a no.'
  }
}
