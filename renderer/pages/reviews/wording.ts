import type { Output } from '../../../electron/contract/contract.ts'
import type { BioState } from '../../../electron/core/reviews/bio.ts'
import type {
  FollowerDecision,
  FollowerOutcome,
} from '../../../electron/core/reviews/followerDecision.ts'
import type { MentionKind, MentionStep } from '../../../electron/core/reviews/mention.ts'
import type { Due } from '../../../electron/core/reviews/reviewsDue.ts'
import type { Tone } from '../../ui/Badge.tsx'
import { dayName } from '../../ui/dayName.ts'
import type { IconName } from '../../ui/icons.ts'

interface Words {
  readonly word: string
  readonly icon: IconName
  readonly tone: Tone
}

/** How urgent an account's review is, on its tab. */
export function dueWords(due: Due): Words {
  switch (due.state) {
    case 'never':
      return { word: 'Not reviewed yet', icon: 'clock', tone: 'heed' }
    case 'done':
      return { word: 'Done', icon: 'check', tone: 'good' }
    case 'today':
      return { word: 'Due today', icon: 'clock', tone: 'heed' }
    case 'overdue':
      return { word: `${days(due.days)} overdue`, icon: 'warning', tone: 'stop' }
  }
}

/** The same in a sentence. */
export function dueSentence(due: Due): string {
  switch (due.state) {
    case 'never':
      return 'These followers have not been reviewed yet. Everybody is new the first time; you can stop anywhere and go on another day.'
    case 'done':
      return `This week’s review is done. The next one is due on ${dayName(due.dueOn)}.`
    case 'today':
      return 'This week’s review is due today.'
    case 'overdue':
      return `The review was due on ${dayName(due.dueOn)}: it is ${days(due.days)} overdue.`
  }
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

export const outcomeWords: Readonly<Record<FollowerOutcome, Words>> = {
  keep: { word: 'May follow', icon: 'check', tone: 'good' },
  unsuitable: { word: 'Unsuitable', icon: 'no', tone: 'stop' },
  noValue: { word: 'Adds nothing', icon: 'no', tone: 'heed' },
  possiblePupil: { word: 'Possible pupil', icon: 'warning', tone: 'stop' },
}

export interface Choice {
  readonly key: string
  readonly name: string
  readonly decision: FollowerDecision
}

/** What can be decided about one follower with one key; two of them ask for a reason. */
export const choices = {
  keep: [
    {
      key: '1',
      name: 'Nothing against it',
      decision: { outcome: 'keep', because: 'nothingAgainst' },
    },
    { key: '2', name: 'Parent or family', decision: { outcome: 'keep', because: 'family' } },
    { key: '3', name: 'School or education', decision: { outcome: 'keep', because: 'education' } },
    { key: '4', name: 'Local community', decision: { outcome: 'keep', because: 'community' } },
  ],
  unsuitable: [
    { key: '1', name: 'For adults', decision: { outcome: 'unsuitable', because: 'adult' } },
    {
      key: '2',
      name: 'Selling or spam',
      decision: { outcome: 'unsuitable', because: 'selling' },
    },
    { key: '3', name: 'Abusive', decision: { outcome: 'unsuitable', because: 'abusive' } },
    {
      key: '4',
      name: 'Pretends to be somebody',
      decision: { outcome: 'unsuitable', because: 'pretends' },
    },
    {
      key: '5',
      name: 'Unsuitable in another way',
      decision: { outcome: 'unsuitable', because: 'other' },
    },
  ],
  possiblePupil: [
    {
      key: '1',
      name: 'Says an age, a year or a class',
      decision: { outcome: 'possiblePupil', because: 'saysYear' },
    },
    {
      key: '2',
      name: 'Staff know who it is',
      decision: { outcome: 'possiblePupil', because: 'knownToStaff' },
    },
    {
      key: '3',
      name: 'Another sign',
      decision: { outcome: 'possiblePupil', because: 'other' },
    },
  ],
} as const satisfies Readonly<Record<string, readonly Choice[]>>

/** Which decision asks for its reason; null where none does. */
export type DecisionQuestion = keyof typeof choices | null

/** What reading costs, in US dollars as X charges it; both prices, for the studio cannot see whose app it is. */
export function costSentence({ followers, owned, other }: Output<'countFollowers'>): string {
  const many =
    followers === null ? 'X does not say how many there are.' : `${followerCountWords(followers)}.`
  return `${many} X charges about ${dollars(owned)} for reading them where the school’s account owns its developer app, and up to ${dollars(other)} where it does not. People read twice on one day are charged once.`
}

function dollars(tenthsOfACent: number): string {
  return `$${(tenthsOfACent / 1000).toFixed(2)}`
}

export function followerCountWords(followers: number): string {
  return followers === 1 ? '1 follower' : `${followers.toLocaleString('en-GB')} followers`
}

/** What a check of a bio found. */
export const bioWords: Readonly<Record<BioState, Words & { readonly sentence: string }>> = {
  pass: { word: 'In order', icon: 'check', tone: 'good', sentence: 'The statement is there.' },
  nearly: {
    word: 'Nearly',
    icon: 'question',
    tone: 'heed',
    sentence: 'Something like it is there, but not word for word.',
  },
  missing: { word: 'Missing', icon: 'no', tone: 'stop', sentence: 'The statement is not there.' },
  notFound: {
    word: 'Not found',
    icon: 'question',
    tone: 'heed',
    sentence: 'X does not show this account: the handle may have changed.',
  },
  protected: {
    word: 'Protected',
    icon: 'lock',
    tone: 'plain',
    sentence: 'The account shows itself to its followers only. Ask for a look at the bio.',
  },
}

/** A message to a colleague whose bio is not in order yet, to be copied. */
export function bioMessage(label: string, handle: string): string {
  return `Dear ${label},\nour Twitter policy asks for the statement “All views my own.” in the bio of staff accounts. Could you add it to ${handle}, word for word, when you have a minute? Thank you!`
}

/** The policy’s kinds of inappropriate mention, in its order. */
export const kindNames: Readonly<Record<MentionKind, string>> = {
  allegation: 'An allegation about staff or pupils, or bullying',
  complaint: 'A complaint about the school or its staff',
  defamation: 'A defamatory statement',
  aboutPerson: 'A negative or offensive comment about one pupil or member of staff',
  racist: 'A racist comment',
  threat: 'A threat of violence',
  photoWithoutPermission: 'A photo of children without permission',
  safeguarding: 'Something that endangers children, such as a code or a password',
  offensive: 'Offensive language or remarks',
  unsuitableContent: 'Unsuitable images or content',
  copyright: 'A breach of copyright',
  undermining: 'A comment that undermines the school',
}

export const mentionStepNames: Readonly<Record<MentionStep, string>> = {
  hidden: 'Hidden',
  reported: 'Reported to X',
  phoned: 'Rang them',
}
