import type { IncidentKind, Party } from './incident.ts'

const kinds: Readonly<Record<IncidentKind, string>> = {
  wrongPhoto: 'A wrong photo was posted',
  personalData: 'Personal data were shown or lost',
  policyBroken: 'A post of ours broke the policy',
  possiblePupil: 'A pupil may follow one of our accounts',
  childsPhoto: 'Somebody posted a photo of a child without leave',
  codesShared: 'A password, a code or something else that endangers safety was shared',
  offensive: 'Offensive words about the school or its people',
  unsuitableContent: 'Unsuitable pictures or content in our feed',
  copyright: 'Pictures or text that are somebody else’s',
  undermining: 'Comments meant to undermine the school or its people',
  allegation: 'Allegations, bullying or defamation',
  racism: 'Racist comments',
  threat: 'A threat of violence',
  other: 'Something else',
}

/** What an incident is called in a list (P14). */
export function kindName(kind: IncidentKind): string {
  return kinds[kind]
}

const parties: Readonly<Record<Party, string>> = {
  slt: 'a senior leader (SLT)',
  dsl: 'the safeguarding lead (DSL)',
  dpo: 'the data protection officer (DPO)',
  x: 'X',
  ico: 'the ICO',
  authority: 'the police or the local authority',
  parents: 'the parents',
}

/** Whom one tells, inside a sentence: “told a senior leader (SLT)”. */
export function partyName(party: Party): string {
  return parties[party]
}
