import type { Failure } from '../../contract/failure.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Desktop } from '../desktop.ts'
import type { Handlers } from '../ipc/serve.ts'
import type { AtDesk } from '../session/atDesk.ts'
import type { Desk } from '../session/desk.ts'
import { checkBios, forgetStaffAccount, listStaffAccount, staffBios } from './bios.ts'
import { checkBlocks, pasteBlocked } from './checkBlocks.ts'
import { decideFollowers, openFollower } from './decideFollowers.ts'
import { followersView } from './followersView.ts'
import { listReviewsDue } from './listReviewsDue.ts'
import {
  decideMention,
  hideMention,
  mentionsOf,
  noteMentionStep,
  openMention,
  readMentions,
} from './mentions.ts'
import { mine } from './mine.ts'
import { pasteFollowers } from './pasteFollowers.ts'
import { countFollowers, readFollowers, stopReadingFollowers } from './readFollowers.ts'

type Room =
  | 'listReviewsDue'
  | 'followers'
  | 'countFollowers'
  | 'readFollowers'
  | 'stopReadingFollowers'
  | 'pasteFollowers'
  | 'decideFollowers'
  | 'openFollower'
  | 'checkBlocks'
  | 'pasteBlocked'
  | 'listStaffBios'
  | 'addStaffAccount'
  | 'removeStaffAccount'
  | 'checkBios'
  | 'mentions'
  | 'readMentions'
  | 'decideMention'
  | 'hideMention'
  | 'noteMentionStep'
  | 'openMention'

/** The reviews' channels, one line each. What changed the records is anchored before the window hears of it. */
export function reviewHandlers(
  atDesk: AtDesk,
  { openLink }: Pick<Desktop, 'openLink'>,
): Pick<Handlers, Room> {
  return {
    listReviewsDue: atDesk((desk) => ok(listReviewsDue(desk))),
    followers: atDesk((desk, { account }) => {
      const own = mine(desk, account)
      return own.ok ? ok(followersView(desk, own.value)) : own
    }),
    countFollowers: atDesk((desk, { account }) => countFollowers(desk, account)),
    readFollowers: atDesk((desk, { account }) => anchored(desk, readFollowers(desk, account))),
    stopReadingFollowers: atDesk((desk, { account }) => stopReadingFollowers(desk, account)),
    pasteFollowers: atDesk((desk, input) => anchored(desk, pasteFollowers(desk, input))),
    decideFollowers: atDesk((desk, input) => decideFollowers(desk, input)),
    openFollower: atDesk((desk, input) => openFollower(desk, input, openLink)),
    checkBlocks: atDesk((desk, { account }) => anchored(desk, checkBlocks(desk, account))),
    pasteBlocked: atDesk((desk, input) => pasteBlocked(desk, input)),
    listStaffBios: atDesk((desk) => ok(staffBios(desk))),
    addStaffAccount: atDesk((desk, input) => listStaffAccount(desk, input)),
    removeStaffAccount: atDesk((desk, { staff }) => forgetStaffAccount(desk, staff)),
    checkBios: atDesk((desk) => anchored(desk, checkBios(desk))),
    mentions: atDesk((desk, { account }) => mentionsOf(desk, account)),
    readMentions: atDesk((desk, { account }) => anchored(desk, readMentions(desk, account))),
    decideMention: atDesk((desk, input) => decideMention(desk, input)),
    hideMention: atDesk((desk, input) => anchored(desk, hideMention(desk, input))),
    noteMentionStep: atDesk((desk, input) => noteMentionStep(desk, input)),
    openMention: atDesk((desk, input) => openMention(desk, input, openLink)),
  }
}

async function anchored<T>(
  desk: Desk,
  work: Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> {
  const done = await work
  if (done.ok && desk.db.open) await desk.anchorAudit()
  return done
}
