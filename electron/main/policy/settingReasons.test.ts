import { expect, test } from 'vitest'
import { contract } from '../../contract/contract.ts'
import { readDaysBetweenReviews } from '../db/tables/followers.ts'
import { listSettingChanges } from '../db/tables/policy.ts'
import { readSchool } from '../db/tables/school.ts'
import { setThinkingSeconds } from '../publishing/setThinkingSeconds.ts'
import { setApproverRule } from '../staff/setApproverRule.ts'
import { head, logLines, scratchStaff } from '../testing/scratchStaff.ts'
import { readPolicy, setReviewDays } from './policyOffice.ts'

const reason = 'The governors asked for it in November.'

test('each of the three settings is changed with a reason, which the policy page shows and the log does not hold', async () => {
  const school = await scratchStaff()
  const desk = school.deskOf(head)
  expect(setApproverRule(desk, { required: true, reason }).ok).toBe(true)
  expect(setThinkingSeconds(desk, { seconds: 0, reason }).ok).toBe(true)
  expect(setReviewDays(desk, { days: 14, reason })).toMatchObject({ value: { reviewDays: 14 } })
  const by = { reason, changedBy: head.id }
  expect(readPolicy(desk).changes).toMatchObject([
    { setting: 'reviewDays', before: '7', after: '14', ...by },
    { setting: 'thinkingSeconds', before: '10', after: '0', ...by },
    { setting: 'approverRequired', before: 'false', after: 'true', ...by },
  ])
  const lines = logLines(school.db).map(({ says }) => says)
  expect(lines).toHaveLength(3)
  expect(lines.join(' ')).not.toContain('governors')
  expect(lines[0]).toContain('14 days')
  expect(lines[2]).toBe('Changed that a colleague approves every post in the settings.')
  school.db.close()
})

test('what stays as it is leaves neither a line nor a reason', async () => {
  const school = await scratchStaff()
  const desk = school.deskOf(head)
  expect(setApproverRule(desk, { required: false, reason }).ok).toBe(true)
  expect(setThinkingSeconds(desk, { seconds: 10, reason }).ok).toBe(true)
  expect(setReviewDays(desk, { days: 7, reason }).ok).toBe(true)
  expect(listSettingChanges(school.db)).toEqual([])
  expect(logLines(school.db)).toEqual([])
  school.db.close()
})

test('a change without a reason is not understood, and a blank one leaves everything as it was', async () => {
  const asks = [
    contract.setApproverRule.input.safeParse({ required: true, reason: ' ' }),
    contract.setThinkingSeconds.input.safeParse({ seconds: 0 }),
    contract.setReviewDays.input.safeParse({ days: 31, reason: '' }),
  ]
  for (const asked of asks) expect(asked.success).toBe(false)
  const school = await scratchStaff()
  const desk = school.deskOf(head)
  expect(() => setApproverRule(desk, { required: true, reason: ' ' })).toThrow()
  expect(() => setThinkingSeconds(desk, { seconds: 0, reason: ' ' })).toThrow()
  expect(() => setReviewDays(desk, { days: 31, reason: ' ' })).toThrow()
  expect(readSchool(school.db)).toMatchObject({ approverRequired: false, thinkingSeconds: 10 })
  expect(readDaysBetweenReviews(school.db)).toBe(7)
  expect(logLines(school.db)).toEqual([])
  school.db.close()
})
