import type { AuditEvent } from '../../core/audit.ts'
import { counted } from '../../core/counted.ts'

/** What an account's id is called today. */
interface Names {
  readonly account: (id: string) => string
}

type ReviewEvent = Extract<
  AuditEvent,
  {
    readonly kind:
      | 'followersListed'
      | 'followersDecided'
      | 'followersReviewed'
      | 'possiblePupilFound'
      | 'blockChecked'
      | 'reviewDaysSet'
      | 'staffAccountListed'
      | 'staffAccountRemoved'
      | 'biosChecked'
      | 'mentionsListed'
      | 'mentionDecided'
      | 'mentionStepDone'
      | 'replyAfterWarning'
  }
>

const outcomes: Readonly<Record<string, string>> = {
  unsuitable: 'unsuitable',
  noValue: 'of no value to the school',
  possiblePupil: 'a possible pupil',
}
const steps: Readonly<Record<string, string>> = {
  hidden: 'Hid a reply under a post of',
  reported: 'Reported to X a mention of',
  phoned: 'Rang about a mention of',
}
const decisions: Readonly<Record<string, string>> = {
  fine: 'fine',
  inappropriate: 'inappropriate',
  phone: 'one to answer by telephone',
}

/** One plain sentence for each event of the weekly reviews; the actor stands before it in the list. */
export function reviewSentence(event: ReviewEvent, names: Names): string {
  switch (event.kind) {
    case 'followersListed':
      return `${event.way === 'api' ? 'Read' : 'Pasted'} the list of ${counted(event.followers, 'follower')} of ${names.account(event.account)}; ${event.fresh} new.`
    case 'followersDecided':
      return `Decided that ${counted(event.count, 'follower')} of ${names.account(event.account)} ${event.outcome === 'keep' ? 'may follow' : `${event.count === 1 ? 'is' : 'are'} ${outcomes[event.outcome] ?? event.outcome}`} (${event.because}).`
    case 'followersReviewed':
      return `Finished the review of ${names.account(event.account)}: ${counted(event.followers, 'follower')}, ${event.fresh} of them new.`
    case 'possiblePupilFound':
      return `Found a possible pupil among the followers of ${names.account(event.account)}: SLT has to hear of it.`
    case 'blockChecked':
      return event.blocked
        ? `X confirms that a follower of ${names.account(event.account)} is blocked.`
        : `X says that a follower of ${names.account(event.account)} is not blocked.`
    case 'reviewDaysSet':
      return `Set the time between two reviews to ${counted(event.days, 'day')}.`
    case 'staffAccountListed':
      return 'Listed the account of a member of staff who agreed to it.'
    case 'staffAccountRemoved':
      return 'Removed the account of a member of staff, with all that was noted about it.'
    case 'biosChecked':
      return `Checked the staff bios: ${event.pass} pass, ${event.nearly} nearly, ${event.missing} missing, ${event.notFound} not found, ${event.protected} protected.`
    case 'mentionsListed':
      return `Read the mentions of ${names.account(event.account)}; ${event.fresh} new.`
    case 'mentionDecided':
      return `Decided that a mention of ${names.account(event.account)} is ${decisions[event.outcome] ?? event.outcome}${event.because === null ? '' : ` (${event.because})`}.`
    case 'mentionStepDone':
      return `${steps[event.step] ?? event.step} ${names.account(event.account)}.`
    case 'replyAfterWarning':
      return `Went on to answer a mention of ${names.account(event.account)} after the warning about talking to one parent.`
  }
}
