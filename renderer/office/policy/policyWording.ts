import { type ReviewState, ruleSettings } from '../../../electron/core/policy.ts'
import type { Records } from '../../../electron/core/records.ts'
import { spanOf } from '../../../electron/core/span.ts'
import type { Room } from '../../desk/rooms.ts'
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

/** What each rule of the policy comes to in this school. */
export function impliedSettings(
  { school, accounts, handles }: Records,
  reviewDays: number,
): readonly ImpliedSetting[] {
  const settings = { room: 'settings', where: 'School and computer' } as const
  const fixed = { room: null, where: 'Always so' } as const
  return [
    {
      rule: 'P1',
      holds: school.adultsMayBeShown
        ? 'Every face is covered, but for adults who agreed to be shown.'
        : 'Every face is covered, adults’ as well.',
      ...settings,
    },
    { rule: 'P2', holds: 'No pupil without consent, even with the face covered.', ...fixed },
    {
      rule: 'P6, P13',
      holds: `${handles.length === 0 ? 'No accounts beside the school’s own' : counted(handles.length, 'account')} may be mentioned.`,
      room: 'post',
      where: 'Words, saved words',
    },
    { rule: 'P8', holds: `A post has at most ${school.characterLimit} characters.`, ...settings },
    {
      rule: 'P9',
      holds: `${counted(accounts.length, 'account')}; each is used by its named staff alone.`,
      room: 'accounts',
      where: 'Accounts',
    },
    {
      rule: 'P9',
      holds: school.approverRequired
        ? 'Every post needs a colleague’s approval.'
        : 'A post needs no colleague’s approval.',
      room: 'staff',
      where: 'Staff',
    },
    {
      rule: 'P10',
      holds: `Followers are reviewed every ${reviewDays === 1 ? 'day' : `${reviewDays} days`}.`,
      room: null,
      where: 'By an administrator, on this page',
    },
    {
      rule: 'P15',
      holds:
        school.photosUnsaid === 'ask'
          ? 'Somebody says of each photo where it comes from.'
          : 'A photo counts as taken by our staff unless somebody says otherwise.',
      ...settings,
    },
    {
      rule: ruleSettings.thinkingSeconds,
      holds: `A post waits ${counted(school.thinkingSeconds, 'second')} to be thought over before it leaves.`,
      room: 'accounts',
      where: 'Accounts',
    },
  ]
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

const names: Readonly<Record<string, string>> = {
  adultsMayBeShown: 'Adults who agreed may be shown',
  characterLimit: 'Longest text of a post',
  photosUnsaid: 'A photo of which nobody says where it comes from',
  approverRequired: 'A colleague approves every post',
  thinkingSeconds: 'Seconds to think again before a post leaves',
  reviewDays: 'Days from one review of followers to the next',
}

export function settingName(setting: string): string {
  return names[setting] ?? setting
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
