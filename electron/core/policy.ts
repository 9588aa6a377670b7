import { z } from 'zod'
import { Day, Instant } from './day.ts'
import { OperatorId } from './operator.ts'

const words = z.string().trim().min(1)

/** The policy as the school last approved it (P16). Versions are added, never edited. */
export const PolicyVersion = z
  .strictObject({
    /** What the school calls it: “February 2021”. */
    version: words.max(80),
    approvedBy: words.max(120),
    approvedOn: Day,
    reviewDue: Day,
  })
  .readonly()
export type PolicyVersion = z.infer<typeof PolicyVersion>

/** Why a rule's setting was changed, in somebody's own words. */
export const Reason = words.max(500)

/** A rule's setting that somebody changed, and why. */
export const SettingChange = z
  .strictObject({
    setting: z.string().max(40),
    before: z.string().max(80),
    after: z.string().max(80),
    reason: Reason,
    changedBy: OperatorId,
    changedAt: Instant,
  })
  .readonly()
export type SettingChange = z.infer<typeof SettingChange>

/** The settings that keep a rule, and which rule: the policy's, or one of the school's own. Each changes with a reason. */
export const ruleSettings = {
  adultsMayBeShown: 'P1',
  characterLimit: 'P8',
  approverRequired: 'P9',
  reviewDays: 'P10',
  photosUnsaid: 'P15',
  thinkingSeconds: 'Our own rule',
} as const
export type RuleSetting = keyof typeof ruleSettings

export function isRuleSetting<S extends string>(setting: S): setting is S & RuleSetting {
  return Object.hasOwn(ruleSettings, setting)
}

/** Whether the policy's yearly review is far off, near, or over (P16). `days` are whole days. */
export type ReviewState =
  | { readonly state: 'notRecorded' }
  | { readonly state: 'current'; readonly days: number }
  | { readonly state: 'soon'; readonly days: number }
  | { readonly state: 'overdue'; readonly days: number }

/** The days before it is due in which a review is near. */
const near = 30

export function policyReview(policy: PolicyVersion | null, today: Day): ReviewState {
  if (policy === null) return { state: 'notRecorded' }
  const days = daysBetween(today, policy.reviewDue)
  if (days < 0) return { state: 'overdue', days: -days }
  return { state: days <= near ? 'soon' : 'current', days }
}

/** Whole days from one calendar day to another; negative where the other is past. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
