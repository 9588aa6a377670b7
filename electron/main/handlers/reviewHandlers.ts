import { ok } from '../../core/result.ts'
import type { Desktop } from '../desktop.ts'
import type { Handlers } from '../ipc/serve.ts'
import { checkBios, forgetStaffAccount, listStaffAccount, staffBios } from '../reviews/bios.ts'
import { checkBlocks, pasteBlocked } from '../reviews/checkBlocks.ts'
import { decideFollowers, openFollower } from '../reviews/decideFollowers.ts'
import { followersView } from '../reviews/followersView.ts'
import { listReviewsDue } from '../reviews/listReviewsDue.ts'
import {
  decideMention,
  hideMention,
  mentionsOf,
  noteMentionStep,
  openMention,
  readMentions,
} from '../reviews/mentions.ts'
import { mine } from '../reviews/mine.ts'
import { pasteFollowers } from '../reviews/pasteFollowers.ts'
import { countFollowers, readFollowers, stopReadingFollowers } from '../reviews/readFollowers.ts'
import type { Desk } from '../session/desk.ts'

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

/** The reviews' channels, one line each. */
export function reviewHandlers({
  openLink,
}: Pick<Desktop, 'openLink'>): Pick<Handlers<Desk>, Room> {
  return {
    listReviewsDue: (desk) => ok(listReviewsDue(desk)),
    followers: (desk, { account }) => {
      const own = mine(desk, account)
      return own.ok ? ok(followersView(desk, own.value)) : own
    },
    countFollowers: (desk, { account }) => countFollowers(desk, account),
    readFollowers: (desk, { account }) => readFollowers(desk, account),
    stopReadingFollowers: (desk, { account }) => stopReadingFollowers(desk, account),
    pasteFollowers: (desk, input) => pasteFollowers(desk, input),
    decideFollowers: (desk, input) => decideFollowers(desk, input),
    openFollower: (desk, input) => openFollower(desk, input, openLink),
    checkBlocks: (desk, { account }) => checkBlocks(desk, account),
    pasteBlocked: (desk, input) => pasteBlocked(desk, input),
    listStaffBios: (desk) => ok(staffBios(desk)),
    addStaffAccount: (desk, input) => listStaffAccount(desk, input),
    removeStaffAccount: (desk, { staff }) => forgetStaffAccount(desk, staff),
    checkBios: (desk) => checkBios(desk),
    mentions: (desk, { account }) => mentionsOf(desk, account),
    readMentions: (desk, { account }) => readMentions(desk, account),
    decideMention: (desk, input) => decideMention(desk, input),
    hideMention: (desk, input) => hideMention(desk, input),
    noteMentionStep: (desk, input) => noteMentionStep(desk, input),
    openMention: (desk, input) => openMention(desk, input, openLink),
  }
}
