import { Account, Handle } from '../core/account.ts'
import { ConsentFact } from '../core/consent.ts'
import { Day, type Instant } from '../core/day.ts'
import { Operator } from '../core/operator.ts'
import { PolicyVersion } from '../core/policy.ts'
import { Pupil, type PupilId, type YearGroup } from '../core/pupil.ts'
import { policyDefaults, School } from '../core/school.ts'
import { type ConsentStory, classes, type PupilStory } from './pupils.ts'

export interface PracticeSchool {
  readonly school: School
  readonly operators: readonly Operator[]
  /** The same for all three, and shown on the sign-in page: there is nothing to protect here. */
  readonly passphrase: string
  readonly accounts: readonly Account[]
  readonly pupils: readonly Pupil[]
  readonly consents: readonly ConsentFact[]
  /** With the real policy's own dates: its review is long overdue, and the first screen says so. */
  readonly policy: PolicyVersion
  /** Staff who agreed that their bios are looked at: one for each thing that can be found. */
  readonly staffAccounts: readonly { readonly handle: Handle; readonly label: string }[]
}

/** A whole made-up school as it stands at `now`: the same ids every time, the days moved along with the calendar. */
export function practiceSchool(now: Instant): PracticeSchool {
  const pupils = everyPupil()
  return {
    school: School.parse({
      ...policyDefaults,
      name: 'Western Primary School (practice)',
      practice: true,
      staff,
    }),
    operators,
    passphrase: 'practice makes it perfect',
    accounts,
    pupils: pupils.map(({ pupil }) => pupil),
    staffAccounts,
    consents: pupils.flatMap(({ pupil, story }) => factsOf(pupil.id, story.consent, now)),
    policy: PolicyVersion.parse({
      version: 'February 2021',
      approvedBy: 'the local governing body',
      approvedOn: '2021-02-01',
      reviewDue: '2022-02-01',
    }),
  }
}

/** Ids that any reader can tell from real ones, the same on every machine. */
function id(family: number, number: number): string {
  return `${family}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

/** The three whom the policy names (P9). */
const operators: readonly Operator[] = [
  Operator.parse({ id: id(1, 1), name: 'Richard Hebblewhite', role: 'administrator' }),
  Operator.parse({ id: id(1, 2), name: 'Claire Magill', role: 'approver' }),
  Operator.parse({ id: id(1, 3), name: 'Alex Whitelow', role: 'poster' }),
]

const staff = [
  'Miss Tansley',
  'Mr Wickhamby',
  'Mrs Osierby',
  'Mr Ravenscar-Holt',
  'Ms Dunnockshaw',
  'Miss Farthingale',
  'Mrs Quince',
]

const staffAccounts = [
  { handle: Handle.parse('@miss_tansley'), label: 'Miss Tansley' },
  { handle: Handle.parse('@mr_wickhamby'), label: 'Mr Wickhamby' },
  { handle: Handle.parse('@mrs_osierby'), label: 'Mrs Osierby' },
  { handle: Handle.parse('@quince_reads'), label: 'Mrs Quince' },
  { handle: Handle.parse('@dunnockshaw_y4'), label: 'Ms Dunnockshaw' },
]

const account = (number: number, handle: string, label: string, yearGroups: YearGroup[]) =>
  Account.parse({
    id: id(2, number),
    handle,
    label,
    yearGroups,
    operators: operators.map((operator) => operator.id),
  })

/** The policy's five accounts, with the year groups that each speaks for. */
const accounts: readonly Account[] = [
  account(1, '@PrimaryWestern', 'Whole school', []),
  account(2, '@EyfsWestern', 'Nursery and Reception', ['Nursery', 'R']),
  account(3, '@Ks1Western', 'Key Stage 1', ['1', '2']),
  account(4, '@Year3_4Western', 'Years 3 and 4', ['3', '4']),
  account(5, '@56western', 'Years 5 and 6', ['5', '6']),
]

function everyPupil(): readonly { readonly pupil: Pupil; readonly story: PupilStory }[] {
  const stories = classes.flatMap(({ className, yearGroup, pupils }) =>
    pupils.map((story) => ({ className, yearGroup, story })),
  )
  return stories.map(({ className, yearGroup, story }, index) => ({
    story,
    pupil: Pupil.parse({
      id: id(3, index + 1),
      firstName: story.firstName,
      preferredName: story.preferredName ?? null,
      lastName: story.lastName,
      className,
      yearGroup,
      distinctiveName: story.distinctive ?? false,
      neverShown: story.consent === 'neverShown',
    }),
  }))
}

function factsOf(pupil: PupilId, story: ConsentStory, now: Instant): readonly ConsentFact[] {
  const says = said(pupil, now)
  switch (story) {
    case 'live':
    case 'neverShown':
      return [says('granted', -76, 'mother', 289)]
    case 'liveForGood':
      return [says('granted', -76, 'father', null)]
    case 'blank':
      return []
    case 'refused':
      return [says('refused', -76, 'mother', null)]
    case 'withdrawn':
      return [says('granted', -440, 'father', null), says('withdrawn', -20, 'father', null)]
    case 'expired':
      return [says('granted', -440, 'mother', -76)]
    case 'parentsDisagree':
      return [says('granted', -76, 'mother', 289), says('refused', -70, 'father', null)]
    case 'saidYesAgain':
      return [says('refused', -440, 'mother', null), says('granted', -30, 'mother', 335)]
  }
}

function said(pupil: PupilId, now: Instant) {
  return (
    decision: 'granted' | 'refused' | 'withdrawn',
    on: number,
    givenBy: string,
    expiresOn: number | null,
  ): ConsentFact =>
    ConsentFact.parse({
      pupil,
      decision,
      on: dayFrom(now, on),
      purpose: 'socialMedia',
      givenBy,
      relationship: null,
      wording: decision === 'withdrawn' ? null : 'Autumn 2026',
      evidence: decision === 'withdrawn' ? 'Telephone call' : 'Form of the school office',
      expiresOn: expiresOn === null ? null : dayFrom(now, expiresOn),
      recordedBy: id(1, 2),
      recordedAt: `${dayFrom(now, on)}T09:00:00.000Z`,
    })
}

function dayFrom(now: Instant, days: number): Day {
  return Day.parse(new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10))
}
