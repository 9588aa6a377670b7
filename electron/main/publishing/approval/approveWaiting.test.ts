import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Operator } from '../../../core/operator.ts'
import { saveAccount } from '../../db/tables/accounts.ts'
import { keepCleared } from '../../db/tables/clearedPosts.ts'
import { savePostDraft } from '../../db/tables/postDrafts.ts'
import { expectPost, insertIntent as keepIntent, listPosts, PostId } from '../../db/tables/posts.ts'
import { readSchool, saveSchool } from '../../db/tables/school.ts'
import type { Desk } from '../../session/desk.ts'
import { removeOperatorFor } from '../../staff/changeStaff.ts'
import { setApproverRule } from '../../staff/setApproverRule.ts'
import { alex, claire, head, ks1, logLines, scratchStaff } from '../../testing/scratchStaff.ts'
import { draftInHand } from '../../told/draftInHand.ts'
import { listPostSummaries } from '../../told/postSummary.ts'
import { approvePost } from '../approvePost.ts'
import { clearedPostOf } from '../clearedPostOf.ts'
import { decideToClear } from '../printDraft.ts'
import { saveWords } from '../saveWords.ts'
import { whatForbids } from '../whatForbids.ts'
import { approveWaiting, sendBackWaiting, withdrawWaiting } from './approveWaiting.ts'

const read = { kind: 'run' as const, findings: [] }
const proofreading = { of: () => read, check: async () => read }

const reason = 'Two see more than one.'

async function school() {
  const staff = await scratchStaff()
  const sent: string[] = []
  /** As much of a desk as posting words needs: no picture, so no darkroom. */
  const at = (operator: Operator) =>
    ({
      ...staff.deskOf(operator),
      proofreading,
      accounts: { isConnected: () => true },
      postOffice: { send: (post: string) => sent.push(post) },
      linkTo: () => 'http://127.0.0.1/',
      prints: new Map(),
      finished: new Map(),
    }) as unknown as Desk
  const { db } = staff
  setApproverRule({ db, operator: head }, { required: true, reason })
  const words = (text: string) => {
    const { id } = draftInHand(db)
    savePostDraft(db, { id, text, account: ks1.id, photos: [] })
    return id
  }
  const ask = async (operator: Operator, text = 'The book fair is on Friday.') => {
    const asked = await approvePost(at(operator), { draft: words(text), pictures: [] })
    if (!asked.ok) throw new Error(JSON.stringify(asked.error))
    return asked.value.id
  }
  const states = () => listPostSummaries(db, () => '').map(({ state }) => state)
  return { db, at, ask, sent, words, states, keys: staff.keys }
}

const yes = (post: string) => ({ post, pictures: [] })

test('with the rule on a post waits, is out of its maker’s hands, and leaves only after a colleague’s yes', async () => {
  const { db, at, ask, sent, states } = await school()
  const post = await ask(alex)
  expect(sent).toEqual([])
  expect(listPosts(db)).toEqual([])
  expect(states()).toEqual(['awaiting'])
  expect(draftInHand(db).text).toBe('')
  const approved = await approveWaiting(at(claire), yes(post))
  expect(approved).toMatchObject({
    ok: true,
    value: {
      id: post,
      state: 'approved',
      approvedBy: 'Claire Magill',
      asked: { byName: 'Alex Whitelow' },
    },
  })
  expect(sent).toEqual([post])
  expect(
    whatForbids({ db, operator: claire, proofreading }, expectPost(db, PostId.parse(post))),
  ).toBeNull()
  expect(
    logLines(db)
      .map(({ actor, kind }) => `${actor}: ${kind}`)
      .slice(0, 2),
  ).toEqual(['Claire Magill: postApproved', 'Alex Whitelow: approvalAsked'])
  db.close()
})

test('nobody approves their own, no poster approves any, and nobody for an account that is not theirs', async () => {
  const { db, at, ask, sent } = await school()
  saveAccount(db, { ...ks1, operators: [claire.id, alex.id] })
  const because = async (operator: Operator, post: string) => {
    const answer = await approveWaiting(at(operator), yes(post))
    return answer.ok
      ? 'approved'
      : 'because' in answer.error
        ? answer.error.because
        : answer.error.kind
  }
  const own = await ask(claire)
  expect(await because(claire, own)).toBe('ownPost')
  expect(await because(alex, own)).toBe('notApprover')
  expect(await because(head, own)).toBe('notYourAccount')
  expect(sendBackWaiting(at(claire), { post: own, reason: 'Mine.' })).toMatchObject({ ok: false })
  expect(sent).toEqual([])
  db.close()
})

test('words that changed after they were asked for make the question void, and it goes back', async () => {
  const { db, at, ask, sent, states } = await school()
  const post = await ask(alex)
  const [summary] = listPostSummaries(db, () => '')
  const draft = summary?.asked?.draft
  if (draft === undefined) throw new Error('It was asked for.')
  const change = { id: draft, text: 'Something else.', account: ks1.id, photos: [] }
  expect(saveWords(at(alex), change)).toMatchObject({ error: { kind: 'notNow' } })
  savePostDraft(db, change)
  expect(await approveWaiting(at(claire), yes(post))).toMatchObject({
    error: { kind: 'approvalVoid' },
  })
  expect(sent).toEqual([])
  expect(states()).toEqual(['sentBack'])
  expect(await approveWaiting(at(claire), yes(post))).toMatchObject({ error: { kind: 'notNow' } })
  db.close()
})

test('other pictures than those that were asked for are never approved', async () => {
  const { at, ask, db } = await school()
  const post = await ask(alex)
  const other = { post, pictures: ['a'.repeat(64)] }
  expect(await approveWaiting(at(claire), other)).toMatchObject({
    error: { kind: 'picturesChanged' },
  })
  db.close()
})

test('a yes ends when words, the approver’s role or their account change before the sending', async () => {
  const breaks: readonly ((made: Awaited<ReturnType<typeof school>>, draft: string) => unknown)[] =
    [
      ({ db }) => db.exec(`UPDATE operators SET role = 'poster' WHERE name = 'Claire Magill'`),
      ({ db }) => saveAccount(db, { ...ks1, operators: [alex.id] }),
      ({ at, keys }) => removeOperatorFor({ ...at(head), keys }, claire.id),
      // The records themselves do not let an approved draft be written to: somebody got around that.
      ({ db }, draft) => {
        db.exec('DROP TRIGGER approved_drafts_stay')
        db.prepare(`UPDATE post_drafts SET text = 'Else.' WHERE id = ?`).run(draft)
      },
    ]
  for (const change of breaks) {
    const made = await school()
    const id = PostId.parse(await made.ask(alex))
    expect((await approveWaiting(made.at(claire), yes(id))).ok).toBe(true)
    const post = expectPost(made.db, id)
    const reading = { db: made.db, operator: alex, proofreading }
    expect(whatForbids(reading, post)).toBeNull()
    await change(made, post.draft)
    expect(whatForbids(reading, post)).not.toBeNull()
    made.db.close()
  }
})

test('a post that was under way before the rule does not leave without a second person', async () => {
  const { db, words } = await school()
  const draft = words('The book fair is on Friday.')
  const id = PostId.parse(randomUUID())
  const { handle } = ks1
  const approvedAt = '2026-11-22T09:00:00.000Z' as never
  keepIntent(db, {
    id,
    draft,
    account: ks1.id,
    handle,
    text: 'The book fair is on Friday.',
    pictures: [],
    approvedBy: claire.id,
    approvedAt,
    notBefore: null,
  })
  const reading = { db, operator: claire, proofreading }
  const decided = decideToClear({ ...reading }, draft)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  keepCleared(db, id, clearedPostOf(decided.value.draft, decided.value.records))
  expect(whatForbids(reading, expectPost(db, id))).not.toBeNull()
  setApproverRule({ db, operator: head }, { required: false, reason })
  expect(whatForbids(reading, expectPost(db, id))).toBeNull()
  db.close()
})

test('what is sent back is in the making again, with the reason, and can be asked for once more', async () => {
  const { db, at, ask, states } = await school()
  const post = await ask(alex)
  const why = 'Say which Friday.'
  expect(sendBackWaiting(at(claire), { post, reason: why })).toEqual({ ok: true, value: {} })
  expect(listPostSummaries(db, () => '')[0]?.asked).toMatchObject({ reason: why, by: alex.id })
  expect(draftInHand(db).text).toBe('The book fair is on Friday.')
  await ask(alex, 'The book fair is on Friday 27 November.')
  expect(states()).toEqual(['awaiting'])
  expect(logLines(db).some(({ says }) => says.includes(why))).toBe(false)
  db.close()
})

test('anybody may take back what waits; then it cannot be approved', async () => {
  const { db, at, ask } = await school()
  const post = await ask(alex)
  expect(withdrawWaiting(at(alex), post)).toEqual({ ok: true, value: {} })
  expect(await approveWaiting(at(claire), yes(post))).toMatchObject({ error: { kind: 'notNow' } })
  expect(draftInHand(db).text).toBe('The book fair is on Friday.')
  db.close()
})

test('a colleague who left after asking takes their question with them', async () => {
  const { db, at, ask, keys, sent } = await school()
  const post = await ask(alex)
  await removeOperatorFor({ ...at(head), keys }, alex.id)
  expect(await approveWaiting(at(claire), yes(post))).toMatchObject({
    error: { kind: 'approvalVoid' },
  })
  expect(sent).toEqual([])
  db.close()
})

test('without the rule a post leaves as before', async () => {
  const { db, at, words, sent } = await school()
  const now = readSchool(db)
  if (now !== null) saveSchool(db, { ...now, approverRequired: false })
  const posted = await approvePost(at(alex), { draft: words('Hello to all.'), pictures: [] })
  expect(posted).toMatchObject({ ok: true, value: { state: 'approved', asked: null } })
  expect(sent).toHaveLength(1)
  db.close()
})
