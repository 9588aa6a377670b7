import type { Doubt, Hold, PostState, Rejection } from '../../core/outbox.ts'

/** In the school's own time, as its computer has it. */
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
})

/** One calm sentence about where a post stands and what helps; empty where there is nothing to say. */
export function postNote(state: PostState): string {
  switch (state.state) {
    case 'approved':
    case 'uploading':
    case 'ready':
    case 'sending':
    case 'posted':
      return ''
    case 'unknown':
      return `${doubts[state.doubt]} Look at the account, then say whether the post is there. It is never sent again by itself.`
    case 'blocked':
      return state.until === null
        ? holds[state.because]
        : `${holds[state.because]} X takes posts again from ${dayAndTime.format(new Date(state.until))}.`
    case 'rejected':
      return rejections[state.because]
  }
}

/** Why it is not known whether X has a post, why one waits, or why it did not go out; empty for a word that is none. */
export function whyIn(because: string): string {
  const known = { ...doubts, ...holds, ...rejections }
  return Object.entries(known).find(([word]) => word === because)?.[1] ?? ''
}

const doubts: Readonly<Record<Doubt, string>> = {
  duplicate: 'X says that it already has these words, so the post may be there.',
  xTrouble: 'X had a fault of its own while it took the post.',
  webFilter: 'A page of a web filter came back instead of X’s answer.',
  unreadable: 'X’s answer could not be read.',
  lost: 'The connection broke before X answered.',
  stopped: 'The studio was stopped while the post was being sent.',
}

const holds: Readonly<Record<Hold, string>> = {
  auth: 'The account is not connected on this computer. An administrator can connect it.',
  credits: 'The account has no credits left at X. Buy credits there, then try again.',
  rate: 'X takes no more posts from this account for the moment.',
  connection: 'X could not be reached. Check the internet connection, then try again.',
  xTrouble: 'X has a fault of its own. Try again later.',
  webFilter: 'The school’s web filter stands between the studio and X. Ask whoever looks after it.',
  enrolment: 'The school’s developer app is not enrolled for posting. See the guide to connecting.',
  usageCap: 'The school’s developer app has reached its monthly cap at X.',
  suspended: 'X has suspended this account. Sign in at X to see why.',
  feature: 'X does not allow this account to do that.',
  scope: 'The connection lacks a permission. Connect the account again.',
  wrongPhoto:
    'One of its photos was called wrong in another post. Look at it, then send it all the same or cancel it.',
  changing:
    'Somebody began to change one of its photos. Send it as it was approved, or cancel it and post again with the change.',
  late: 'Its time passed while nobody was signed in, so it was not sent late by itself. Send it now, or cancel it.',
  wrongAccount: 'The connection belongs to another account. Connect the right one again.',
}

const rejections: Readonly<Record<Rejection, string>> = {
  invalid: 'X did not accept the post as it is. Change it and post again.',
  invalidLink: 'X did not accept the link in the text. Check it and post again.',
  notPermitted: 'X did not permit this post. Change the words or the pictures and post again.',
  forbidden: 'X refused the post. Sign in at X to see why.',
  pictureChanged: 'A picture is not the one that was approved, so nothing was sent.',
  pictureGone: 'A picture is no longer at hand, so nothing was sent.',
  changed:
    'One of its photos was changed after it was approved, so what was approved was not sent.',
  noLongerCleared:
    'Something changed before it was sent, and the post no longer passes every check. Nothing was sent.',
  restored:
    'It waited in older records and may have gone out since, so it was put aside. Look at the account before you post it again.',
  cancelled: 'The post was cancelled before it was sent.',
}
