import {
  type Deed,
  type Incident,
  type IncidentKind,
  lastFact,
  type Party,
  type Severity,
} from './incident.ts'

/** One thing to do about an incident: tell somebody, do something, or have the DPO decide. */
export type IncidentStep =
  | { readonly what: 'tell'; readonly party: Party }
  | { readonly what: 'do'; readonly deed: Deed }
  | { readonly what: 'decideIco' }

/** A step, whether the incident can be closed without it, and whether it is done. */
export interface StepState {
  readonly step: IncidentStep
  readonly required: boolean
  readonly done: boolean
  /** It counts as done on an administrator's word alone: X has not confirmed that the post is gone. */
  readonly unconfirmed: boolean
}

interface Plan {
  readonly severity: Severity
  /** Whether personal data got out through the school itself: then 72 hours count. */
  readonly breach: boolean
  /** In the order in which they are done. */
  readonly required: readonly IncidentStep[]
  readonly offered: readonly IncidentStep[]
}

const tell = (party: Party): IncidentStep => ({ what: 'tell', party })
const act = (deed: Deed): IncidentStep => ({ what: 'do', deed })
const decideIco: IncidentStep = { what: 'decideIco' }
/** “Reported to Twitter, and whoever it came from is blocked” (P14). */
const reportedAndBlocked = [tell('x'), act('blockAuthor')]
const passedOn = [tell('slt'), tell('authority')]

const plans: Readonly<Record<IncidentKind, Plan>> = {
  wrongPhoto: {
    severity: 'serious',
    breach: true,
    required: [act('takeDown'), tell('slt'), tell('dsl'), tell('dpo'), decideIco, act('findCause')],
    offered: [tell('parents'), tell('authority')],
  },
  personalData: {
    severity: 'serious',
    breach: true,
    required: [tell('slt'), tell('dsl'), tell('dpo'), decideIco, act('findCause')],
    offered: [act('takeDown'), tell('parents'), tell('authority')],
  },
  policyBroken: {
    severity: 'minor',
    breach: false,
    required: [act('takeDown'), tell('slt'), act('findCause')],
    offered: [tell('dpo'), tell('parents')],
  },
  /** P11: SLT is told at once. */
  possiblePupil: {
    severity: 'minor',
    breach: false,
    required: [tell('slt'), act('blockAuthor')],
    offered: [tell('dsl'), tell('parents')],
  },
  childsPhoto: {
    severity: 'serious',
    breach: false,
    required: [tell('slt'), tell('dsl'), ...reportedAndBlocked],
    offered: [tell('parents'), tell('authority')],
  },
  codesShared: {
    severity: 'serious',
    breach: false,
    required: [act('changeCodes'), tell('slt'), tell('dsl'), ...reportedAndBlocked],
    offered: [tell('dpo'), tell('authority')],
  },
  offensive: { severity: 'minor', breach: false, required: reportedAndBlocked, offered: passedOn },
  unsuitableContent: {
    severity: 'minor',
    breach: false,
    required: reportedAndBlocked,
    offered: [...passedOn, tell('dsl')],
  },
  copyright: { severity: 'minor', breach: false, required: reportedAndBlocked, offered: passedOn },
  undermining: {
    severity: 'minor',
    breach: false,
    required: reportedAndBlocked,
    offered: passedOn,
  },
  allegation: {
    severity: 'minor',
    breach: false,
    required: [tell('slt'), ...reportedAndBlocked],
    offered: [tell('dsl'), tell('authority')],
  },
  racism: {
    severity: 'serious',
    breach: false,
    required: [tell('slt'), tell('dsl'), ...reportedAndBlocked],
    offered: [tell('authority')],
  },
  threat: {
    severity: 'serious',
    breach: false,
    required: [tell('slt'), tell('dsl'), tell('authority'), ...reportedAndBlocked],
    offered: [],
  },
  other: {
    severity: 'minor',
    breach: false,
    required: [tell('slt')],
    offered: [...reportedAndBlocked, tell('dsl'), tell('dpo'), tell('authority')],
  },
}

/** What a person judged last, else what its kind begins with. */
export function severityOf(incident: Pick<Incident, 'kind' | 'facts'>): Severity {
  return lastFact(incident, 'severityJudged')?.fact.severity ?? plans[incident.kind].severity
}

export function isBreach({ kind }: Pick<Incident, 'kind'>): boolean {
  return plans[kind].breach
}

/**
 * Everything that is to do about an incident, the required steps first. `postIsGone` is what the posts say of the
 * linked post, and null where no post is linked: then a person's word has to do. What is serious is told to SLT and
 * DSL, whatever its kind; what the DPO decides to tell the ICO has to be told.
 */
export function nextSteps(
  incident: Pick<Incident, 'kind' | 'facts'>,
  postIsGone: boolean | null,
): readonly StepState[] {
  const plan = plans[incident.kind]
  const grave = severityOf(incident) === 'serious' ? [tell('slt'), tell('dsl')] : []
  const tellIco = lastFact(incident, 'icoDecided')?.fact.tell === true ? [tell('ico')] : []
  const required = unlike([...plan.required, ...grave, ...tellIco])
  const offered = unlike([...required, ...plan.offered]).slice(required.length)
  const state = (step: IncidentStep, isRequired: boolean): StepState => {
    const unconfirmed = isUnconfirmed(step, incident, postIsGone)
    const done = unconfirmed || isDone(step, incident, postIsGone)
    return { step, required: isRequired, done, unconfirmed }
  }
  return [
    ...required.map((step) => state(step, true)),
    ...offered.map((step) => state(step, false)),
  ]
}

function isDone(
  step: IncidentStep,
  { facts }: Pick<Incident, 'facts'>,
  postIsGone: boolean | null,
): boolean {
  if (step.what === 'decideIco') return facts.some(({ fact }) => fact.kind === 'icoDecided')
  if (step.what === 'tell') {
    return facts.some(({ fact }) => fact.kind === 'told' && fact.party === step.party)
  }
  if (step.deed === 'takeDown' && postIsGone !== null) return postIsGone
  return facts.some(({ fact }) => fact.kind === 'done' && fact.deed === step.deed)
}

function isUnconfirmed(
  step: IncidentStep,
  { facts }: Pick<Incident, 'facts'>,
  postIsGone: boolean | null,
): boolean {
  const isTakeDown = step.what === 'do' && step.deed === 'takeDown'
  return (
    isTakeDown &&
    postIsGone === false &&
    facts.some(({ fact: { kind } }) => kind === 'goneUnconfirmed')
  )
}

function unlike(steps: readonly IncidentStep[]): readonly IncidentStep[] {
  const seen = new Map(steps.map((step) => [stepKey(step), step]))
  return [...seen.values()]
}

/** One word for a step: `tell-slt`, `do-takeDown`, `decideIco`. */
export function stepKey(step: IncidentStep): string {
  if (step.what === 'tell') return `tell-${step.party}`
  return step.what === 'do' ? `do-${step.deed}` : step.what
}
