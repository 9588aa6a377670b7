import { avatarOf } from './avatar.ts'
import { isAtHand } from './keptState.ts'
import { html, json, type Outgoing } from './outgoing.ts'
import { accountsPage, notFoundPage, signInPage, timelinePage } from './pages.ts'
import { pressBlock, profileAt } from './practiceBlocks.ts'
import { bytesOf } from './practiceMedia.ts'
import { allow, deny, signInAsked } from './practiceSignIn.ts'
import type { PracticeState } from './practiceState.ts'
import { letAWeekPass } from './practiceWeeks.ts'
import { notFound } from './problems.ts'

/** What a browser sees of practice X: its accounts, their timelines, the pictures and the sign-in. */
export function pageAt(state: PracticeState, url: URL, now: number): Outgoing {
  const [, first, second = ''] = url.pathname.split('/')
  if (url.pathname === '/') return html(accountsPage(state))
  if (first === 'timeline') return timelineAt(state, second)
  if (first === 'media') return pictureAt(state, second)
  if (first === 'avatar') return avatarAt(state, second)
  if (first === 'i' && second === 'user') return profileAt(state, url.pathname.slice(8), url)
  if (first === 'i') return signInAt(state, url, now)
  if (url.pathname === '/practice/block') return pressBlock(state, url)
  if (url.pathname === '/practice/week') return nextWeek(state, now)
  return html(notFoundPage(), 404)
}

function timelineAt(state: PracticeState, handle: string): Outgoing {
  const name = handle.replace(/^@/, '').toLowerCase()
  const user = state.users.find((one) => one.username.toLowerCase() === name)
  return user === undefined ? html(notFoundPage(), 404) : html(timelinePage(state, user))
}

function avatarAt(state: PracticeState, file: string): Outgoing {
  const user = state.users.find((one) => file === `${one.username}.png`)
  if (user === undefined) return json(notFound)
  return picture('image/png', avatarOf(user))
}

function nextWeek(state: PracticeState, now: number): Outgoing {
  letAWeekPass(state, now)
  return { kind: 'answer', status: 302, headers: { location: '/' }, body: '' }
}

function pictureAt(state: PracticeState, key: string): Outgoing {
  const posted = state.pictures.find((one) => one.key === key && one.finished)
  if (posted === undefined || !isAtHand(posted)) return json(notFound)
  return picture(posted.type, bytesOf(posted))
}

function picture(type: string, body: Buffer): Outgoing {
  const headers = { 'content-type': type, 'x-content-type-options': 'nosniff' }
  return { kind: 'answer', status: 200, headers, body }
}

function signInAt(state: PracticeState, url: URL, now: number): Outgoing {
  const query = url.searchParams
  switch (url.pathname) {
    case '/i/oauth2/authorize':
      return signInAsked(query) === null
        ? html(notFoundPage(), 400)
        : html(signInPage(state, query))
    case '/i/oauth2/allow':
      return onwards(allow(state, query, now))
    case '/i/oauth2/deny':
      return onwards(deny(query))
    default:
      return html(notFoundPage(), 404)
  }
}

function onwards(location: string | null): Outgoing {
  if (location === null) return html(notFoundPage(), 400)
  return { kind: 'answer', status: 302, headers: { location }, body: '' }
}
