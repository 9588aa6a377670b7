import type { Output } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { ToldFact } from '../../contract/pupilRequests.ts'
import type { ConsentPurpose } from '../../core/consent.ts'
import { type CsvCell, csvOf } from '../../core/csv.ts'
import { fullName, type PupilId } from '../../core/pupil.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { giveOut } from '../acts/giveOut.ts'
import { today } from '../clock.ts'
import { auditMentioning } from '../db/audit/auditLog.ts'
import { readSchool } from '../db/tables/school.ts'
import type { Desktop } from '../desktop.ts'
import { linesWith, namesInLines } from '../history/listAuditLines.ts'
import type { LinkTo } from '../posting/linkTo.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import { nameInWords } from './nameInWords.ts'
import { pupilFile } from './pupilFile.ts'

export type PupilReport = Output<'readPupilReport'>
type Reading = Pick<SignedIn, 'db'> & { readonly linkTo: LinkTo }

/** Everything that the records hold about one pupil, for whoever may ask to see it (UK GDPR, article 15). */
export function reportOnPupil({ db, linkTo }: Reading, id: PupilId): PupilReport | null {
  const file = pupilFile(db, id, linkTo)
  const words = nameInWords(db, id)
  if (file === null || words === null) return null
  return {
    file,
    on: today(),
    schoolName: readSchool(db)?.name ?? '',
    audit: linesWith(namesInLines(db), auditMentioning(db, [id])),
    words,
  }
}

/** Shows everything about a pupil, and remembers that it was shown. */
export async function openPupilReport(
  desk: SignedIn & { readonly linkTo: LinkTo },
  pupil: PupilId,
): Promise<Result<PupilReport, Failure>> {
  const report = reportOnPupil(desk, pupil)
  if (report === null) return refused({ kind: 'notNow' })
  desk.db.write((write) =>
    write.audit(desk.operator.id, { kind: 'pupilReported', pupil, saved: false }),
  )
  return ok(report)
}

/** Saves the same as a table where the person says. */
export async function savePupilTable(
  desk: SignedIn & { readonly linkTo: LinkTo },
  desktop: Desktop,
  pupil: PupilId,
): Promise<Result<Output<'savePupilTable'>, Failure>> {
  const report = reportOnPupil(desk, pupil)
  if (report === null) return refused({ kind: 'notNow' })
  const name = `Everything about ${fullName(report.file.pupil)}`
  const file = { name, kind: 'csv', content: csvOf(rowsOf(report)) } as const
  return giveOut(desk, desktop, file, { kind: 'pupilReported', pupil, saved: true })
}

const purposeNames: Readonly<Record<ConsentPurpose, string>> = {
  socialMedia: 'Consent to photos on social media',
  website: 'Consent to photos on the website',
  press: 'Consent to photos in the press',
  print: 'Consent to photos in printed matter',
  display: 'Consent to photos on display in school',
  unknown: 'Consent to photos, without saying where',
}

const standings: Readonly<Record<ToldFact['standing'], string>> = {
  last: 'yes',
  earlier: 'no, said anew since',
  elsewhere: 'not for posts',
  withheld: 'no, undone',
}

/** One line for each thing that is known: what kind of thing, when, what, from whom, and who wrote it down. */
export function rowsOf({ file, audit }: PupilReport): readonly (readonly CsvCell[])[] {
  const { pupil, registerId, bornOn, leftOn } = file
  const known: readonly (readonly [string, CsvCell])[] = [
    ['First name', pupil.firstName],
    ['Called', pupil.preferredName],
    ['Surname', pupil.lastName],
    ['Class', pupil.className],
    ['Year group', pupil.yearGroup],
    ['Number in the register', registerId],
    ['Born on', bornOn],
    ['Left on', leftOn],
    ['Distinctive first name', pupil.distinctiveName ? 'yes' : 'no'],
    ['Must never be shown', pupil.neverShown ? 'yes' : 'no'],
  ]
  return [
    [
      ...['Kind', 'When', 'What', 'Given by', 'Evidence', 'Ends on', 'Recorded by', 'Counts'],
      ...['Relationship', 'Version of the form'],
    ],
    ...known.map(([what, value]) => ['Pupil', null, what, value]),
    ...file.facts.map(({ fact, recordedBy, confirmedBy, standing }) => [
      purposeNames[fact.purpose],
      fact.on,
      fact.decision,
      fact.givenBy,
      fact.evidence,
      fact.expiresOn,
      confirmedBy === null ? recordedBy : `${recordedBy}, confirmed by ${confirmedBy}`,
      standings[standing],
      fact.relationship,
      fact.wording,
    ]),
    ...file.waiting.map(({ fact, enteredBy }) => [
      purposeNames[fact.purpose],
      fact.on,
      fact.decision,
      fact.givenBy,
      fact.evidence,
      fact.expiresOn,
      enteredBy,
      'no, waits for a second person',
      fact.relationship,
      fact.wording,
    ]),
    ...file.posts.map(({ approvedAt, handle, text, state, takenDownAt, approvedBy }) => [
      'Post with this pupil in a picture, face covered',
      approvedAt,
      `${handle}: ${text}`,
      null,
      takenDownAt === null ? state : `taken down ${takenDownAt}`,
      null,
      approvedBy,
    ]),
    ...audit.map(({ at, says, actor }) => ['Log', at, says, null, null, null, actor]),
  ]
}
