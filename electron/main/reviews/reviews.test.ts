import { afterAll, beforeEach, expect, test } from 'vitest'
import { Account, AccountId, Handle } from '../../core/account.ts'
import { TweetId } from '../../core/outbox.ts'
import { FollowerKey } from '../../core/reviews/follower.ts'
import { practiceAccess } from '../../practice/practiceState.ts'
import { trainingState } from '../../practice/practiceWeeks.ts'
import { type PracticeX, startPracticeX } from '../../practice/practiceX.ts'
import { listAudit } from '../db/audit/auditLog.ts'
import { saveAccount } from '../db/tables/accounts.ts'
import { listIncidents } from '../db/tables/incidents.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { readIncidents } from '../incidents/incidentLog.ts'
import { linkToUserOfX, linkToX } from '../posting/linkTo.ts'
import { Loopback } from '../posting/loopback.ts'
import { fetchProfilePicture } from '../posting/profilePicture.ts'
import { xGateway } from '../posting/xGateway.ts'
import { scratchAccess } from '../testing/scratchPosting.ts'
import { madeUpOperator, openScratch, type ScratchRecords } from '../testing/scratchRecords.ts'
import { avatarOf, isPicture } from './avatar.ts'
import { checkBios, listStaffAccount } from './bios.ts'
import { checkBlocks, pasteBlocked } from './checkBlocks.ts'
import { decideFollowers, openFollower } from './decideFollowers.ts'
import {
  decideMention,
  hideMention,
  noteMentionStep,
  openMention,
  readMentions,
} from './mentions.ts'
import { pasteFollowers } from './pasteFollowers.ts'
import { readFollowers } from './readFollowers.ts'
import { openReviewRoom } from './reviewRoom.ts'

let x: PracticeX
let db: ScratchRecords
let desk: ReturnType<typeof deskFor>
const open: PracticeX[] = []
const id = AccountId.parse('20000000-0000-4000-8000-000000000001')
const account = Account.parse({
  id,
  handle: '@PrimaryWestern',
  label: 'Whole school',
  yearGroups: [],
  operators: [],
})

/** A real desk as far as reviews go: records, a gateway, and practice X behind it. */
function deskFor(operator = madeUpOperator(), isMine = true) {
  saveOperator(db, operator)
  saveAccount(db, { ...account, operators: isMine ? [operator.id] : [] })
  const gateway = () => xGateway(scratchAccess(x.url, practiceAccess('@PrimaryWestern')))
  const reviewing = openReviewRoom({
    x: gateway,
    linkToUser: linkToUserOfX,
    fetchPicture: (url) => fetchProfilePicture(fetch, url, Loopback.parse(x.url)),
  })
  const accounts = { isConnected: () => true }
  return { db, operator, reviewing, accounts, linkTo: linkToX }
}

beforeEach(async () => {
  x = await startPracticeX({ port: 0, state: trainingState(Date.parse('2026-11-22T09:00:00Z')) })
  open.push(x)
  db = openScratch()
  desk = deskFor()
})
afterAll(async () => {
  await Promise.all(open.map((one) => one.close()))
})

async function must<T>(
  answer:
    | Promise<{ ok: true; value: T } | { ok: false; error: unknown }>
    | { ok: true; value: T }
    | { ok: false; error: unknown },
): Promise<T> {
  const settled = await answer
  if (!settled.ok) throw new Error(JSON.stringify(settled.error))
  return settled.value
}

const key = (text: string) => FollowerKey.parse(text)
const keep = { outcome: 'keep', because: 'nothingAgainst' } as const
const adult = { outcome: 'unsuitable', because: 'adult' } as const

async function keepAll(): Promise<void> {
  let { list } = await must(readFollowers(desk, id))
  while (list !== null && list.left > 0) {
    const followers = list.next.map((one) => one.key)
    const after = await must(decideFollowers(desk, { account: id, followers, decision: keep }))
    list = after.list
  }
}

const letAWeekPass = () => fetch(`${x.url}/practice/week`)
const kinds = () => listAudit(db, 100).map(({ entry }) => entry.event.kind)

test('the week after, only those are shown who came since, and a review ends when all are decided', async () => {
  await keepAll()
  await letAWeekPass()
  const { list } = await must(readFollowers(desk, id))
  expect(list?.next.map(({ handle }) => handle)).toContain('@max_year5_plays')
  expect(list?.left).toBe(6)
  const followers = list?.next.map((one) => one.key) ?? []
  const done = await must(decideFollowers(desk, { account: id, followers, decision: keep }))
  expect(done.reviews).toHaveLength(2)
  expect(done.reviews[0]).toMatchObject({ fresh: 6, by: 'Rowan Hale', way: 'api' })
  expect(done.due.state).toBe('done')
})

test('nothing that anybody wrote on X is in the records afterwards', async () => {
  await keepAll()
  const { list } = await must(readMentions(desk, id))
  for (const { mention } of list?.next ?? []) {
    await must(decideMention(desk, { account: id, mention, decision: { outcome: 'fine' } }))
  }
  const bytes = JSON.stringify(
    db
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'`)
      .pluck()
      .all()
      .map((table) => db.prepare(`SELECT * FROM "${table}"`).all()),
  )
  for (const written of ['slow runner', 'thistledown_dad', 'Jo Pebblebrook', 'idiots', 'twimg']) {
    expect(bytes).not.toContain(written)
  }
  expect(bytes).toContain('1009')
})

test('a possible pupil is told in the same breath as the decision', async () => {
  await must(readFollowers(desk, id))
  const decision = { outcome: 'possiblePupil', because: 'saysYear' } as const
  await must(decideFollowers(desk, { account: id, followers: [key('1015')], decision }))
  expect(kinds().slice(0, 3)).toEqual(['incidentOpened', 'possiblePupilFound', 'followersDecided'])
  expect(listIncidents(db)).toMatchObject([
    { kind: 'possiblePupil', links: { followerId: '1015' } },
  ])
})

test('a block counts when X says so, and not any more when it was undone', async () => {
  await must(readFollowers(desk, id))
  await must(decideFollowers(desk, { account: id, followers: [key('1016')], decision: adult }))
  const before = await must(checkBlocks(desk, id))
  expect(before.toBlock).toMatchObject([{ key: '1016', state: 'notYet' }])
  await fetch(`${x.url}/practice/block?as=PrimaryWestern&user=1016&do=block`)
  expect((await must(checkBlocks(desk, id))).toBlock).toMatchObject([{ state: 'blocked' }])
  await fetch(`${x.url}/practice/block?as=PrimaryWestern&user=1016&do=unblock`)
  expect((await must(checkBlocks(desk, id))).toBlock).toMatchObject([{ state: 'notYet' }])
})

test('a pasted id has no handle until X names it in passing, and the incident of a possible pupil says the same', async () => {
  const paste = { account: id, text: '"accountId" : "1016"', whole: false, lookUp: false }
  const { list } = await must(pasteFollowers(desk, paste))
  expect(list?.next).toMatchObject([{ key: '1016', handle: null, name: '' }])
  const pupil = { outcome: 'possiblePupil', because: 'saysYear' } as const
  const decided = { account: id, followers: [key('1016')], decision: pupil }
  const { toBlock } = await must(decideFollowers(desk, decided))
  expect(toBlock).toMatchObject([{ key: '1016', handle: null }])
  const fileOfIt = () => readIncidents(desk).files[0]
  expect(fileOfIt()).toMatchObject({
    incident: { links: { followerId: '1016' } },
    followerHandle: null,
  })
  await fetch(`${x.url}/practice/block?as=PrimaryWestern&user=1016&do=block`)
  expect((await must(checkBlocks(desk, id))).toBlock).toMatchObject([
    { handle: '@longnights_club' },
  ])
  expect(fileOfIt()?.followerHandle).toBe('@longnights_club')
  expect(JSON.stringify(db.prepare('SELECT * FROM incidents').all())).not.toContain('longnights')
})

test('who was blocked, let go and follows again is new again', async () => {
  await must(readFollowers(desk, id))
  await must(decideFollowers(desk, { account: id, followers: [key('1016')], decision: adult }))
  await keepAll()
  await fetch(`${x.url}/practice/block?as=PrimaryWestern&user=1016&do=block`)
  expect((await must(readFollowers(desk, id))).list?.left).toBe(0)
  const state = x.state()
  state.users[0]?.followers.push('1016')
  x = await startPracticeX({ port: 0, state })
  open.push(x)
  desk = deskFor(desk.operator)
  const { list } = await must(readFollowers(desk, id))
  expect(list?.next).toMatchObject([{ key: '1016', earlier: { outcome: 'unsuitable' } }])
})

test('where X refuses, the list can be pasted, and a handle is known again by its id later', async () => {
  x.setFaults([{ at: 'followers', kind: '402' }])
  expect(await readFollowers(desk, id)).toMatchObject({
    ok: false,
    error: { kind: 'notRead', because: 'credits' },
  })
  const text = '@Longnights_Club\n@thistledown_dad'
  const pasted = await must(
    pasteFollowers(desk, { account: id, text, whole: false, lookUp: false }),
  )
  expect(pasted.list?.next.map((one) => one.key)).toEqual(['@longnights_club', '@thistledown_dad'])
  await must(
    decideFollowers(desk, { account: id, followers: [key('@longnights_club')], decision: adult }),
  )
  const { list } = await must(readFollowers(desk, id))
  expect(list?.next.map(({ handle }) => handle)).not.toContain('@longnights_club')
  const confirmed = await must(pasteBlocked(desk, { account: id, text: '@LongNights_Club' }))
  expect(confirmed.toBlock).toMatchObject([{ key: '@longnights_club', state: 'blocked' }])
})

test('looking names up gives ids, and X’s refusal of it leaves the handles', async () => {
  const text = '@longnights_club'
  const named = await must(pasteFollowers(desk, { account: id, text, whole: false, lookUp: true }))
  expect(named.list?.next).toMatchObject([{ key: '1016', bio: 'Over 18 only.' }])
  x.setFaults([{ at: 'users', kind: '402' }])
  const bare = await must(pasteFollowers(desk, { account: id, text, whole: false, lookUp: true }))
  expect(bare.list?.next).toMatchObject([{ key: '@longnights_club', bio: '' }])
})

test('where X asks for a pause, what was read is kept and gone on with', async () => {
  const state = x.state()
  const many = Array.from({ length: 1_200 }, (_, index) => String(5_000 + index))
  const [school, other] = state.users
  if (school === undefined || other === undefined) throw new Error('there are users')
  school.followers = many
  state.users.push(
    ...many.map((one) => ({ ...other, id: one, username: `person_${one}`, followers: [] })),
  )
  x = await startPracticeX({ port: 0, state })
  open.push(x)
  desk = deskFor(desk.operator)
  x.setFaults([
    { at: 'followers', kind: 'none' },
    { at: 'followers', kind: '429' },
  ])
  expect(await readFollowers(desk, id)).toMatchObject({
    ok: false,
    error: { because: 'rate', until: '2026-11-18T11:06:40.000Z' },
  })
  expect(desk.reviewing.readings.get(id)?.people).toHaveLength(1_000)
  const { list, reading } = await must(readFollowers(desk, id))
  expect(list).toMatchObject({ total: 1_200, left: 1_200 })
  expect(reading).toBeNull()
  expect(x.asked('followers')).toBe(3)
})

test('a window cannot decide about anybody who is not in the list, nor block several at once', async () => {
  await must(readFollowers(desk, id))
  const decide = (followers: readonly FollowerKey[], decision: typeof keep | typeof adult) =>
    decideFollowers(desk, { account: id, followers, decision })
  expect(decide([key('424242')], keep)).toMatchObject({ ok: false, error: { kind: 'notNow' } })
  expect(decide([key('1015'), key('1016')], adult)).toMatchObject({ ok: false })
  const opened: string[] = []
  const openLink = async (url: string) => void opened.push(url)
  expect(
    await openFollower(desk, { account: id, follower: key('424242') }, openLink),
  ).toMatchObject({ ok: false })
  await must(openFollower(desk, { account: id, follower: key('1016') }, openLink))
  expect(opened).toEqual(['https://x.com/i/user/1016'])
})

test('only the staff of an account review it', async () => {
  desk = deskFor(madeUpOperator('Somebody Else'), false)
  for (const answer of [
    await readFollowers(desk, id),
    await checkBlocks(desk, id),
    await readMentions(desk, id),
    decideFollowers(desk, { account: id, followers: [key('1015')], decision: keep }),
  ]) {
    expect(answer).toMatchObject({ ok: false, error: { kind: 'notAllowed' } })
  }
  expect(x.asked('followers')).toBe(0)
})

test('a connection to another account reads nothing', async () => {
  const token = practiceAccess('@Ks1Western')
  const other = { ...desk.reviewing, x: () => xGateway(scratchAccess(x.url, token)) }
  const answer = await readFollowers({ ...desk, reviewing: other }, id)
  expect(answer).toMatchObject({ ok: false, error: { kind: 'notRead', because: 'wrongAccount' } })
  expect(x.asked('followers')).toBe(0)
})

test('bios are found in all five states, and the records hold the state alone', async () => {
  const handles = ['miss_tansley', 'mrs_osierby', 'quince_reads', 'dunnockshaw_y4', 'mr_wickhamby']
  for (const handle of handles) {
    const optedInOn = '2026-09-01' as Parameters<typeof listStaffAccount>[1]['optedInOn']
    await must(
      listStaffAccount(desk, { handle: Handle.parse(`@${handle}`), label: handle, optedInOn }),
    )
  }
  const { staff } = await must(checkBios(desk))
  expect(staff.map(({ checks }) => checks[0]?.state)).toEqual([
    'pass',
    'nearly',
    'missing',
    'notFound',
    'protected',
  ])
  expect(staff[1]?.difference).toContainEqual({ word: 'are', is: 'extra' })
})

const mention = async (says: string) => {
  const { list } = await must(readMentions(desk, id))
  const found = list?.next.find(({ text }) => text.includes(says))
  if (found === undefined) throw new Error(`nobody says ${says}`)
  return found
}

test('a bad reply is hidden when X says so, and its author waits to be blocked', async () => {
  const bad = await mention('idiots')
  expect(bad).toMatchObject({ isReply: true, writer: { handle: '@longnights_club' } })
  const decision = { outcome: 'inappropriate', kind: 'offensive' } as const
  const view = await must(decideMention(desk, { account: id, mention: bad.mention, decision }))
  expect(view.open).toMatchObject([{ steps: ['hidden', 'reported'], done: [] }])
  x.setFaults([{ at: 'hide', kind: '503' }])
  expect(await hideMention(desk, { account: id, mention: bad.mention })).toMatchObject({
    ok: false,
  })
  const hidden = await must(hideMention(desk, { account: id, mention: bad.mention }))
  expect(hidden.open).toMatchObject([{ steps: ['reported'], done: ['hidden'] }])
  expect(x.state().tweets.find((tweet) => tweet.id === bad.mention)?.hidden).toBe(true)
  const step = { account: id, mention: bad.mention, step: 'reported' } as const
  expect((await must(noteMentionStep(desk, step))).open).toEqual([])
  expect((await must(checkBlocks(desk, id))).toBlock).toMatchObject([
    { key: '1016', because: 'mention', state: 'notYet' },
  ])
})

test('the next look begins after the last one that was finished', async () => {
  const { list } = await must(readMentions(desk, id))
  const [first, ...others] = list?.next ?? []
  if (first === undefined) throw new Error('there are mentions')
  const fine = { outcome: 'fine' } as const
  await must(decideMention(desk, { account: id, mention: first.mention, decision: fine }))
  expect((await must(readMentions(desk, id))).list?.left).toBe(others.length)
  for (const one of others) {
    await must(decideMention(desk, { account: id, mention: one.mention, decision: fine }))
  }
  const next = await must(readMentions(desk, id))
  expect(next.list?.left).toBe(0)
  expect(next.lastLook?.by).toBe('Rowan Hale')
})

test('an answer to one parent needs the warning, and the audit says that it was read', async () => {
  const parent = await mention('book bag')
  const opened: string[] = []
  const go = (warned: boolean) =>
    openMention(
      desk,
      { account: id, mention: parent.mention, to: 'reply', warned },
      async (url) => void opened.push(url),
    )
  expect(await go(false)).toMatchObject({ ok: false, error: { kind: 'mayBeParent' } })
  expect(opened).toEqual([])
  await must(go(true))
  expect(opened).toEqual([`https://x.com/pebblebrook_mum/status/${parent.mention}`])
  expect(kinds()[0]).toBe('replyAfterWarning')
  const made = TweetId.parse('42')
  const madeUp = openMention(
    desk,
    { account: id, mention: made, to: 'look', warned: true },
    async (url) => void opened.push(url),
  )
  expect(await madeUp).toMatchObject({ ok: false })
})

test('what X gives as a profile picture is shown only if it is one', async () => {
  await must(readFollowers(desk, id))
  const bytes = await avatarOf(desk, '1009')
  expect(bytes !== null && isPicture(bytes)).toBe(true)
  expect(await avatarOf(desk, '424242')).toBeNull()
  const notOne = { ...desk, reviewing: { ...desk.reviewing, avatars: new Map() } }
  const svg = { ...notOne.reviewing, fetchPicture: async () => Buffer.from('<svg onload="x">') }
  expect(await avatarOf({ ...notOne, reviewing: svg }, '1009')).toBeNull()
})
