import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { Account, Handle } from '../../electron/core/account.ts'
import { PhotoId } from '../../electron/core/photo.ts'
import { Pupil } from '../../electron/core/pupil.ts'
import { policyDefaults } from '../../electron/core/school.ts'
import { checkWords } from '../../electron/core/words/checkWords.ts'
import type { Finding } from '../../electron/core/words/finding.ts'
import { rollOf } from '../../electron/core/words/roll.ts'
import type { Knowledge, Words } from '../../electron/core/words/words.ts'
import { harperBinary, loadGrammar } from '../../electron/proofreader/harper.ts'
import { proofread } from '../../electron/proofreader/proofread.ts'

const Cases = z.object({
  pupils: z.array(
    z.object({
      first: z.string(),
      preferred: z.string().nullish(),
      last: z.string(),
      class: z.string().nullish(),
      distinctive: z.boolean().nullish(),
    }),
  ),
  staff: z.array(z.string()).default([]),
  handles: z.array(z.string()).default([]),
  cases: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      alt: z.string().nullish(),
      photo: z.boolean(),
      expect: z.unknown().optional(),
    }),
  ),
})
type Cases = z.infer<typeof Cases>

/** Runs every check of words over a file of cases, and writes what was found in each. */
export async function probeWords(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { cases: { type: 'string' }, out: { type: 'string' } },
  })
  if (values.cases === undefined || values.out === undefined) {
    console.error('Say which cases to read and where to write: words --cases FILE --out FILE')
    return 2
  }
  const cases = Cases.parse(JSON.parse(readFileSync(values.cases, 'utf8')))
  const answers = await answersTo(cases)
  writeFileSync(values.out, `${JSON.stringify(answers, null, 2)}\n`)
  console.log(`${answers.length} cases checked.`)
  return 0
}

/** The pure rules and the proofreader's checks together, as a post meets them. */
async function answersTo(cases: Cases) {
  const roll = rollOf(knowledgeFrom(cases))
  const grammar = await loadGrammar(harperBinary())
  const answers = []
  for (const each of cases.cases) {
    const words = wordsOf(each)
    const found = [
      ...checkWords(words, roll),
      ...(await proofread(words, schoolWordsOf(cases), grammar)),
    ]
    answers.push({ id: each.id, findings: found.map(answerFrom) })
  }
  return answers
}

/** Names that are right as they are written, whether or not they may be said. */
function schoolWordsOf({ pupils, staff }: Cases): readonly string[] {
  const names = pupils.flatMap(({ first, preferred, last, class: className }) => [
    first,
    preferred ?? '',
    last,
    className ?? '',
  ])
  return [...staff, ...names]
}

const photo = PhotoId.parse('00000000-0000-4000-8000-000000000001')

function wordsOf(each: Cases['cases'][number]): Words {
  const alt = each.alt ?? 'Children stand in the school garden.'
  return { text: each.text, altTexts: each.photo ? [{ photo, text: alt }] : [] }
}

function knowledgeFrom(cases: Cases): Knowledge {
  return {
    pupils: cases.pupils.map((pupil, at) =>
      Pupil.parse({
        id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
        firstName: pupil.first || '-',
        preferredName: pupil.preferred || null,
        lastName: pupil.last || '-',
        className: pupil.class || 'Class',
        yearGroup: '1',
        distinctiveName: pupil.distinctive ?? false,
        neverShown: false,
      }),
    ),
    school: {
      name: 'The school',
      approverRequired: policyDefaults.approverRequired,
      practice: true,
      publishedEdge: policyDefaults.publishedEdge,
      characterLimit: policyDefaults.characterLimit,
      thinkingSeconds: policyDefaults.thinkingSeconds,
      photosUnsaid: policyDefaults.photosUnsaid,
      adultsMayBeShown: policyDefaults.adultsMayBeShown,
      staff: cases.staff,
    },
    accounts: cases.handles
      .map((handle) => (handle.startsWith('@') ? handle : `@${handle}`))
      .filter((handle) => Handle.safeParse(handle).success)
      .map((handle, at) =>
        Account.parse({
          id: `00000000-0000-4000-9000-${String(at).padStart(12, '0')}`,
          handle,
          label: handle,
          yearGroups: [],
          operators: [],
        }),
      ),
  }
}

function answerFrom(finding: Finding) {
  const { rule, effect, text, fix, kind, reason } = finding
  return {
    rule,
    effect,
    where: finding.where.part === 'text' ? 'text' : 'alt',
    text,
    ...(fix === null ? {} : { fix }),
    kind,
    ...(reason === null ? {} : { reason }),
  }
}
