import type { Finding } from './finding.ts'
import { type NameMatch, nameMatchesIn, readerOf } from './nameMatches.ts'
import { findingAt, type Part } from './part.ts'
import type { Roll } from './roll.ts'

/**
 * P3: no name of a pupil stands beside a picture. P4: without a picture the first name alone may stand.
 * P5: a distinctive first name asks even then.
 */
export function noPupilNames(part: Part, roll: Roll): readonly Finding[] {
  const reader = readerOf(part.text, roll)
  const matches = nameMatchesIn(reader)
  return matches.flatMap((match) =>
    part.withPhoto ? besidePicture(part, match) : withoutPicture(part, match),
  )
}

function besidePicture(part: Part, match: NameMatch): readonly Finding[] {
  const sure = match.reading === 'name'
  const surname = match.form.last && !match.form.first
  return [
    findingAt(part, match.start, match.end, {
      rule: 'P3',
      effect: sure ? 'refuse' : 'ask',
      kind: sure
        ? surname
          ? 'pupilSurname'
          : 'pupilName'
        : surname
          ? 'maybeSurname'
          : 'maybePupilName',
    }),
  ]
}

function withoutPicture(part: Part, match: NameMatch): readonly Finding[] {
  const { form, start, end } = match
  if (form.last && !form.first) {
    const sure = match.reading === 'name'
    return [
      findingAt(part, start, end, {
        rule: 'P4',
        effect: sure ? 'refuse' : 'ask',
        kind: sure ? 'pupilSurname' : 'maybeSurname',
      }),
    ]
  }
  if (form.distinctive)
    return [findingAt(part, start, end, { rule: 'P5', effect: 'ask', kind: 'distinctiveName' })]
  return []
}
