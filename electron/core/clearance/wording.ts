import type { Blocker } from '../blocker.ts'
import type { Draft } from '../draft.ts'
import type { Records } from '../records.ts'
import { checkWords } from '../words/checkWords.ts'
import { type Finding, findingKey } from '../words/finding.ts'
import { rollOf } from '../words/roll.ts'
import type { Words } from '../words/words.ts'

/** Everything in a draft that the checks of words read. */
export function wordsOf(draft: Draft): Words {
  return {
    text: draft.text,
    altTexts: draft.photos.map(({ photo, altText }) => ({ photo, text: altText })),
  }
}

/** Whether anything is written, in the post or under one of its pictures. */
export function hasWords(draft: Draft): boolean {
  const { text, altTexts } = wordsOf(draft)
  return [text, ...altTexts.map((alt) => alt.text)].some((words) => words.trim() !== '')
}

/** P3 to P8, P13: what refuses, and what was asked and not yet answered by name. */
export function blockersOfWords(draft: Draft, records: Records): readonly Blocker[] {
  const { proofreading } = records
  const findings = [
    ...checkWords(
      { ...wordsOf(draft), postedElsewhere: elsewhere(draft, records) },
      rollOf(records),
    ),
    ...(proofreading.kind === 'run' ? proofreading.findings : []),
  ]
  const open = findings.filter((finding) => !isAnswered(finding, draft, records))
  const unchecked: readonly Blocker[] =
    proofreading.kind === 'notRun' && hasWords(draft) ? [{ kind: 'wordsNotChecked' }] : []
  return [...open.map((finding) => ({ kind: 'words' as const, finding })), ...unchecked]
}

function elsewhere({ account }: Draft, { recentPosts }: Records): readonly string[] {
  return recentPosts.filter((post) => post.account !== account).map(({ text }) => text)
}

/** A refusal cannot be acknowledged away; a question is answered by a name and a reason. */
export function isAnswered(finding: Finding, draft: Draft, { confirmations }: Records): boolean {
  if (finding.effect === 'refuse') return false
  const key = findingKey(finding)
  return confirmations.some(
    ({ statement }) =>
      statement.what === 'finding' && statement.draft === draft.id && statement.finding === key,
  )
}
