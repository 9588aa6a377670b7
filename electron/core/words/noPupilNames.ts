import type { Finding } from './finding.ts'
import { type NameMatch, nameMatchesIn } from './nameMatches.ts'
import { findingAt, type Part } from './part.ts'
import { titles } from './phrases.ts'
import { type Reader, readerOf } from './reader.ts'
import type { Roll } from './roll.ts'
import { isWithin } from './spans.ts'

/**
 * P3: no name of a pupil stands beside a picture. P4: without a picture the first name alone may stand.
 * P5: a distinctive first name asks even then. P6: nobody is invited to a pupil's work by the full name.
 */
export function noPupilNames(part: Part, roll: Roll): readonly Finding[] {
  const reader = readerOf(part, roll)
  const namings = namingsOf(reader, nameMatchesIn(reader))
  return namings.flatMap((naming) =>
    part.withPhoto ? [besidePicture(part, naming)] : withoutPicture(part, naming),
  )
}

/** Names that stand together and so name one child: “Rohan Patel”, “Oliver T.”. */
interface Naming {
  readonly start: number
  readonly end: number
  readonly sure: boolean
  readonly surname: boolean
  /** A title makes it a grown-up, though one who may lead to a child. */
  readonly titled: boolean
  readonly distinctive: boolean
  readonly fix: string | null
  readonly firstName: string | null
}

function namingsOf(reader: Reader, matches: readonly NameMatch[]): readonly Naming[] {
  const groups: NameMatch[][] = []
  for (const match of matches) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group !== undefined && before !== undefined && continues(reader, before, match))
      group.push(match)
    else groups.push([match])
  }
  return groups.map((group) => namingOf(reader, group))
}

function continues(reader: Reader, before: NameMatch, match: NameMatch): boolean {
  const first = reader.pieces[match.from]
  if (before.to !== match.from || first === undefined) return false
  return /^[\s-]*$/.test(first.between) && (match.form.last || before.form.last)
}

function namingOf(reader: Reader, group: readonly NameMatch[]): Naming {
  const start = group[0]?.start ?? 0
  const end = group.at(-1)?.end ?? start
  const initial = initialAfter(reader, group.at(-1))
  const surname = group.some((match) => match.form.last && !match.form.first)
  const whole = group.some(
    (match, at) => at > 0 && (group[at - 1]?.form.surnames.has(match.form.letters) ?? false),
  )
  return {
    start,
    end: initial ?? end,
    sure: group.some((match) => match.reading === 'name'),
    titled: titles.has(reader.pieces[(group[0]?.from ?? 0) - 1]?.letters ?? ''),
    surname: surname || whole || initial !== null,
    distinctive: group.some((match) => match.form.distinctive),
    fix: fixFor(reader, group),
    firstName: firstNameOf(reader, group),
  }
}

/** Words that name nobody: nothing in a hashtag, “a pupil” in a sentence; no guess for families and handles. */
function fixFor(reader: Reader, group: readonly NameMatch[]): string | null {
  const [first, last] = [group[0], group.at(-1)]
  if (first === undefined || last === undefined || first.how === 'runTogether') return null
  if (isWithin(reader.mentions, first.start, last.end)) return null
  if (isWithin(reader.tags, first.start, last.end)) return ''
  if (reader.pieces[first.from - 1]?.letters === 'the') return null
  return reader.pieces[first.from]?.opens === true ? 'A pupil' : 'a pupil'
}

/** What may stand of a full name without a picture: the first name. */
function firstNameOf(reader: Reader, group: readonly NameMatch[]): string | null {
  const surname = group.findIndex((match) => match.form.last && !match.form.first)
  const [first, last] = [group[0], group[surname - 1]]
  return first === undefined || last === undefined ? null : reader.text.slice(first.start, last.end)
}

/** Where the initial of that pupil's own surname ends, when it follows the first name: “Oliver T.”. */
function initialAfter(reader: Reader, match: NameMatch | undefined): number | null {
  const piece = match === undefined ? undefined : reader.pieces[match.to]
  if (match === undefined || piece === undefined || !match.form.first) return null
  if (piece.letters.length !== 1 || piece.casing === 'lower' || !/^\s+$/.test(piece.between))
    return null
  const dotted = reader.text.charAt(piece.end) === '.'
  const isWord = piece.letters === 'i' || piece.letters === 'a'
  const own = [...match.form.surnames].some((surname) => surname.startsWith(piece.letters))
  return own && (dotted || !isWord) ? piece.end : null
}

function besidePicture(part: Part, { start, end, sure, surname, fix }: Naming): Finding {
  if (!sure) {
    const kind = surname ? 'maybeSurname' : 'maybePupilName'
    return findingAt(part, start, end, { rule: 'P3', effect: 'ask', kind })
  }
  const kind = surname ? 'pupilSurname' : 'pupilName'
  return findingAt(part, start, end, { rule: 'P3', effect: 'refuse', kind, fix })
}

function withoutPicture(part: Part, naming: Naming): readonly Finding[] {
  const { start, end, sure, surname, titled, distinctive, fix } = naming
  if (surname) return sure && !titled ? surnameFindings(part, naming) : [maybeSurname(part, naming)]
  if (!distinctive) return []
  return [findingAt(part, start, end, { rule: 'P5', effect: 'ask', kind: 'distinctiveName', fix })]
}

function maybeSurname(part: Part, { start, end }: Naming): Finding {
  return findingAt(part, start, end, { rule: 'P4', effect: 'ask', kind: 'maybeSurname' })
}

const invitation =
  /\b(see|view|visit|read|admire|look at|have a look|check out|come and|watch|listen to|find)\b/i
const work =
  /\b(work|works|poem|poetry|painting|picture|drawing|art|artwork|story|writing|blog|model|sculpture|project|poster|display|film|song|book|page|gallery)\b/i

function surnameFindings(part: Part, { start, end, firstName }: Naming): readonly Finding[] {
  const refusal = { effect: 'refuse', fix: firstName } as const
  const named = findingAt(part, start, end, { rule: 'P4', kind: 'pupilSurname', ...refusal })
  if (!invitation.test(part.text) || !work.test(part.text)) return [named]
  return [named, findingAt(part, start, end, { rule: 'P6', kind: 'workByFullName', ...refusal })]
}
