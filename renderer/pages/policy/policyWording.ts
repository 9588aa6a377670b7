import { counted } from '../../../electron/core/counted.ts'
import {
  isRuleSetting,
  type ReviewState,
  type RuleSetting,
  ruleSettings,
} from '../../../electron/core/policy.ts'
import type { Records } from '../../../electron/core/records.ts'
import { Rule } from '../../../electron/core/rule.ts'
import { spanOf } from '../../../electron/core/span.ts'
import type { Room } from '../../session/rooms.ts'
import type { Tone } from '../../ui/Badge.tsx'
import type { IconName } from '../../ui/icons.ts'

export interface ReviewWords {
  readonly tone: Tone
  readonly icon: IconName
  readonly sentence: string
}

/** How the yearly review stands. */
export function reviewWords(review: ReviewState): ReviewWords {
  switch (review.state) {
    case 'notRecorded':
      return {
        tone: 'heed',
        icon: 'info',
        sentence:
          'Nobody has written down yet which policy the school keeps. Record its version, so that its review is not forgotten.',
      }
    case 'current':
      return {
        tone: 'good',
        icon: 'check',
        sentence: `In force; ${spanOf(review.days)} to its review.`,
      }
    case 'soon':
      return {
        tone: 'heed',
        icon: 'clock',
        sentence: `Its review is near: ${review.days === 0 ? 'it is due today' : `${spanOf(review.days)} left`}.`,
      }
    case 'overdue':
      return {
        tone: 'stop',
        icon: 'warning',
        sentence: `Its yearly review is overdue by ${spanOf(review.days)}. Posting goes on under the version below; record the new one once it is approved.`,
      }
  }
}

export interface ImpliedSetting {
  readonly rule: string
  readonly holds: string
  /** Null where the policy leaves nothing to set. */
  readonly room: Room | null
  readonly where: string
}

type Implied = Omit<ImpliedSetting, 'rule'>

const settings = { room: 'settings', where: 'School and computer' } as const
const fixed = { room: null, where: 'Always so' } as const
const savedWords = { room: 'post', where: 'Words, saved words' } as const

/** What each rule that can refuse a post comes to in this school; a rule without its words does not compile. */
const impliedBy: Readonly<Record<Rule, (records: Records) => readonly Implied[]>> = {
  studio: () => [],
  P1: ({ school }) => [
    {
      holds: school.adultsMayBeShown
        ? 'Every face is covered, but for adults who agreed to be shown.'
        : 'Every face is covered, adults’ as well.',
      ...settings,
    },
  ],
  P2: () => [{ holds: 'No pupil without consent, even with the face covered.', ...fixed }],
  P3: () => [{ holds: 'No pupil’s name beside a picture.', ...fixed }],
  P4: () => [{ holds: 'Without a picture, the first name alone.', ...fixed }],
  P5: () => [{ holds: 'A very unusual first name asks for a reason.', ...fixed }],
  P6: ({ handles }) => [
    { holds: 'A pupil’s work is pointed to by an account, not by the full name.', ...fixed },
    { holds: mentionable(handles.length), ...savedWords },
  ],
  P7: () => [{ holds: 'Text-speak refuses; grammar and spelling ask.', ...fixed }],
  P8: ({ school }) => [
    { holds: `A post has at most ${school.characterLimit} characters.`, ...settings },
  ],
  P9: ({ school, accounts }) => [
    {
      holds: `${counted(accounts.length, 'account')}; each is used by its named staff alone.`,
      room: 'accounts',
      where: 'Accounts',
    },
    {
      holds: school.approverRequired
        ? 'Every post needs a colleague’s approval.'
        : 'A post needs no colleague’s approval.',
      room: 'staff',
      where: 'Staff',
    },
  ],
  P13: () => [{ holds: 'An account that is not listed asks for a reason.', ...savedWords }],
  P15: ({ school }) => [
    {
      holds:
        school.photosUnsaid === 'ask'
          ? 'Somebody says of each photo where it comes from.'
          : 'A photo counts as taken by our staff unless somebody says otherwise.',
      ...settings,
    },
  ],
  contact: () => [
    { holds: 'No e-mail address, phone number, code or password in a post.', ...fixed },
  ],
  link: () => [{ holds: 'A link that a missing space makes refuses; any other asks.', ...fixed }],
  safety: () => [{ holds: 'What points strangers to a child asks for a reason.', ...fixed }],
}

/** How a rule without a number in the policy is called in its column. */
const unnumbered = 'Our own words'

/** What each rule of the policy comes to in this school. */
export function impliedSettings(records: Records, reviewDays: number): readonly ImpliedSetting[] {
  const checked = Rule.options.flatMap((rule) =>
    impliedBy[rule](records).map((implied) => ({
      rule: rule.startsWith('P') ? rule : unnumbered,
      ...implied,
    })),
  )
  return [
    ...checked,
    {
      rule: 'P10',
      holds: `Followers are reviewed every ${reviewDays === 1 ? 'day' : `${reviewDays} days`}.`,
      room: null,
      where: 'By an administrator, on this page',
    },
    {
      rule: ruleSettings.thinkingSeconds,
      holds: `A post waits ${counted(records.school.thinkingSeconds, 'second')} to be thought over before it leaves.`,
      room: 'accounts',
      where: 'Accounts',
    },
  ]
}

function mentionable(handles: number): string {
  return `${handles === 0 ? 'No accounts beside the school’s own' : counted(handles, 'account')} may be mentioned.`
}

const names: Readonly<Record<RuleSetting, string>> = {
  adultsMayBeShown: 'Adults who agreed may be shown',
  characterLimit: 'Longest text of a post',
  photosUnsaid: 'A photo of which nobody says where it comes from',
  approverRequired: 'A colleague approves every post',
  thinkingSeconds: 'Seconds to think again before a post leaves',
  reviewDays: 'Days from one review of followers to the next',
}

export function settingName(setting: string): string {
  return isRuleSetting(setting) ? names[setting] : setting
}

const values: Readonly<Record<string, string>> = {
  true: 'yes',
  false: 'no',
  ask: '“waits until somebody says it”',
  takenByStaff: '“taken by our staff”',
}

export function settingValue(value: string): string {
  return values[value] ?? value
}
