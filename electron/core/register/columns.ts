import { z } from 'zod'
import { squashed, wordsOfCell } from './cell.ts'
import { Purpose, purposeOf } from './purpose.ts'

/** What a column can say of a pupil. */
export const PupilField = z.enum([
  'registerId',
  'firstName',
  'preferredName',
  'lastName',
  'fullName',
  'yearGroup',
  'className',
  'bornOn',
  'leftOn',
])
export type PupilField = z.infer<typeof PupilField>

/** What the studio takes a column for. A person may change any of it. */
export const ColumnUse = z.discriminatedUnion('use', [
  z.strictObject({ use: z.literal('pupil'), field: PupilField }).readonly(),
  /** Wide: one column for each purpose. */
  z.strictObject({ use: z.literal('consent'), purpose: Purpose }).readonly(),
  /** Long: one row for each pupil and purpose. */
  z.strictObject({ use: z.literal('consentType') }).readonly(),
  z.strictObject({ use: z.literal('consentStatus') }).readonly(),
  z.strictObject({ use: z.literal('decidedOn') }).readonly(),
  z.strictObject({ use: z.literal('expiresOn') }).readonly(),
  z.strictObject({ use: z.literal('givenBy') }).readonly(),
  z.strictObject({ use: z.literal('relationship') }).readonly(),
  z.strictObject({ use: z.literal('wording') }).readonly(),
  z.strictObject({ use: z.literal('ignored') }).readonly(),
])
export type ColumnUse = z.infer<typeof ColumnUse>

/** How one table is read: where its header stands, counted from 1, and what each column is. */
export const Mapping = z
  .strictObject({
    headerRow: z.int().positive(),
    columns: z
      .array(z.strictObject({ heading: z.string().max(2000), as: ColumnUse }).readonly())
      .max(300)
      .readonly(),
  })
  .readonly()
export type Mapping = z.infer<typeof Mapping>

/** The usual headings of each field, the best first (SIMS, Arbor, Bromcom, ScholarPack, Juniper, Hodder, Impero). */
const fieldNames: Readonly<Record<PupilField, readonly string[]>> = {
  registerId: [
    ...['admissionnumber', 'admissionno', 'admissionnum', 'adno', 'admno', 'misid', 'studentid'],
    ...[
      'pupilid',
      'pupilnumber',
      'pupilno',
      'arborstudentid',
      'arborid',
      'simsid',
      'personid',
      'id',
    ],
  ],
  firstName: [
    ...['forename', 'firstname', 'legalforename', 'legalfirstname', 'givenname', 'chosenforename'],
    ...['forenames', 'firstnames', 'givennames', 'first'],
  ],
  preferredName: [
    ...['preferredforename', 'preferredfirstname', 'preferredname', 'knownas', 'chosenname'],
    ...['chosenfirstname', 'nameknownby', 'usualname'],
  ],
  lastName: [
    ...['surname', 'lastname', 'familyname', 'preferredsurname', 'preferredlastname'],
    ...['chosensurname', 'chosenlastname', 'legalsurname', 'legallastname', 'last'],
  ],
  fullName: [
    ...['name', 'fullname', 'student', 'pupil', 'child', 'studentname', 'pupilname', 'childname'],
    ...[
      'childsname',
      'studentfullname',
      'pupilfullname',
      'preferredfullname',
      'displayname',
      'learner',
    ],
  ],
  yearGroup: [
    ...['yeargroup', 'year', 'ncyear', 'nationalcurriculumyear', 'ncyearactual', 'yeartaughtin'],
    ...['curriculumyear', 'yr', 'yrgroup', 'yg', 'currentyear', 'nationalcurriculumyeargroup'],
  ],
  className: [
    ...[
      'reggroup',
      'registrationgroup',
      'registrationform',
      'regform',
      'form',
      'formgroup',
      'class',
    ],
    ...[
      'classname',
      'tutorgroup',
      'formtutorgroup',
      'currentclass',
      'registrationclass',
      'regclass',
    ],
    ...['formname', 'group', 'classgroup'],
  ],
  bornOn: ['dob', 'dateofbirth', 'birthdate', 'birthday', 'born', 'dateborn'],
  leftOn: ['leavingdate', 'dateofleaving', 'leavedate', 'dol', 'dateleft', 'lefton', 'leftdate'],
}

const otherNames = {
  consentType: [
    ...[
      'consenttype',
      'consent',
      'consentname',
      'consentdescription',
      'consentfor',
      'typeofconsent',
    ],
    ...['permission', 'permissiontype', 'permissionname', 'parentalconsent', 'parentalconsenttype'],
    ...['consentitem', 'purpose', 'consentpurpose', 'purposeofconsent', 'type', 'consentcategory'],
  ],
  consentStatus: [
    ...[
      'consentstatus',
      'consentstate',
      'consentgiven',
      'consentresponse',
      'consentvalue',
      'status',
    ],
    ...[
      'state',
      'response',
      'answer',
      'decision',
      'value',
      'given',
      'granted',
      'agreed',
      'permissiongiven',
    ],
    ...['consented', 'consentgranted', 'permissionstatus'],
  ],
  decidedOn: [
    ...[
      'consentdate',
      'dateofconsent',
      'dategiven',
      'decisiondate',
      'dateofdecision',
      'responsedate',
    ],
    ...[
      'dateresponded',
      'dateofresponse',
      'datesigned',
      'dategranted',
      'consentedon',
      'signedon',
      'date',
    ],
    ...[
      'givenon',
      'lastupdated',
      'dateupdated',
      'updatedon',
      'startdate',
      'validfrom',
      'datereceived',
    ],
  ],
  expiresOn: [
    'expirydate',
    'expires',
    'expireson',
    'validuntil',
    'validto',
    'enddate',
    'consentexpires',
  ],
  givenBy: [
    ...[
      'givenby',
      'consentgivenby',
      'consentby',
      'grantedby',
      'informedby',
      'respondedby',
      'signedby',
    ],
    ...['by', 'parent', 'parentname', 'parentcarer', 'parentguardian', 'guardian', 'respondent'],
    ...['consentedby', 'contactname', 'carer', 'responseby', 'decidedby'],
  ],
  relationship: [
    ...['relationship', 'relationshiptopupil', 'relationshiptostudent', 'relationshiptochild'],
    ...['relationtopupil', 'relationtochild', 'relation', 'relationshiptolearner'],
    ...['consentrelationship', 'parentrelationship', 'contactrelationship'],
  ],
  wording: [
    ...['wordingversion', 'versionofwording', 'wording', 'consentwording', 'consentversion'],
    ...['formversion', 'consentformversion', 'versionofform'],
  ],
} as const satisfies Partial<Record<ColumnUse['use'], readonly string[]>>

const uses = new Map<string, { readonly as: ColumnUse; readonly rank: number }>([
  ...PupilField.options.flatMap((field) =>
    fieldNames[field].map((name, rank) => [name, { as: { use: 'pupil', field }, rank }] as const),
  ),
  ...(Object.keys(otherNames) as (keyof typeof otherNames)[]).flatMap((use) =>
    otherNames[use].map((name, rank) => [name, { as: { use }, rank }] as const),
  ),
])

const whose = /^(?:pupils?|students?|child(?:s|rens)?|learners?) (?=.)/

/** What a heading usually means, whatever its case and punctuation; `rank` is lower for the more usual of two names. */
export function recogniseHeading(heading: string): {
  readonly as: ColumnUse
  readonly rank: number
} {
  const found =
    uses.get(squashed(heading)) ?? uses.get(squashed(wordsOfCell(heading).replace(whose, '')))
  if (found !== undefined) return found
  const purpose = purposeOf(heading)
  return { as: purpose === null ? { use: 'ignored' } : { use: 'consent', purpose }, rank: 0 }
}

/** What tells two columns apart: a field stands once in a mapping, a purpose as often as the file has it. */
export function slotOf(as: ColumnUse): string | null {
  if (as.use === 'ignored' || as.use === 'consent') return null
  return as.use === 'pupil' ? as.field : as.use
}

/** The headings as one text: the same export a year later has the same one, and its mapping is remembered by it. */
export function headingsKey(headings: readonly string[]): string {
  return headings.map(squashed).join('|').replace(/[|]+$/, '')
}
