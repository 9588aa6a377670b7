import { html, type Outgoing } from './outgoing.ts'
import { notFoundPage, profilePage } from './pages.ts'
import type { PracticeState, PracticeUser } from './practiceState.ts'

/** Somebody's profile as one of the school's accounts sees it in a browser, where alone a school can block. */
export function profileAt(state: PracticeState, who: string, url: URL): Outgoing {
  const user = userCalled(state, decodeURIComponent(who))
  if (user === undefined) return html(notFoundPage(), 404)
  const me = userCalled(state, `@${url.searchParams.get('as') ?? ''}`)
  return html(profilePage(user, me ?? null))
}

/** Presses Block or Unblock on a profile, and shows it again. A block ends the following, both ways, as on X. */
export function pressBlock(state: PracticeState, url: URL): Outgoing {
  const me = userCalled(state, `@${url.searchParams.get('as') ?? ''}`)
  const user = userCalled(state, url.searchParams.get('user') ?? '')
  if (me === undefined || user === undefined) return html(notFoundPage(), 400)
  me.blocking = me.blocking.filter((id) => id !== user.id)
  if (url.searchParams.get('do') === 'block') {
    me.blocking.push(user.id)
    me.followers = me.followers.filter((id) => id !== user.id)
    user.followers = user.followers.filter((id) => id !== me.id)
  }
  const location = `/i/user/${user.id}?as=${me.username}`
  return { kind: 'answer', status: 302, headers: { location }, body: '' }
}

function userCalled(state: PracticeState, who: string): PracticeUser | undefined {
  const name = who.replace(/^@/, '').toLowerCase()
  return state.users.find((user) => user.id === who || user.username.toLowerCase() === name)
}
