import type { FollowerDecision } from './followerDecision.ts'
import type { MentionKind } from './mention.ts'

/** Why somebody decided as they did about a follower or a mention, in words; a reason that an older log names is “another reason”. */
export function reasonWords(because: string): string {
  return Object.entries(reasons).find(([reason]) => reason === because)?.[1] ?? 'another reason'
}

const reasons: Readonly<Record<FollowerDecision['because'] | MentionKind, string>> = {
  nothingAgainst: 'nothing speaks against it',
  family: 'family',
  education: 'education',
  community: 'the community',
  adult: 'for adults',
  selling: 'selling or spam',
  abusive: 'abusive',
  pretends: 'pretends to be somebody',
  other: 'another reason',
  mention: 'an inappropriate mention',
  noLink: 'no link to the school',
  saysYear: 'says an age, a year or a class',
  knownToStaff: 'known to staff',
  allegation: 'an allegation',
  complaint: 'a complaint',
  defamation: 'defamation',
  aboutPerson: 'about a person',
  racist: 'racist',
  threat: 'a threat',
  photoWithoutPermission: 'a photo without permission',
  safeguarding: 'safeguarding',
  offensive: 'offensive',
  unsuitableContent: 'unsuitable content',
  copyright: 'copyright',
  undermining: 'undermining the school',
}
