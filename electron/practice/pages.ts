import { isAtHand } from './keptState.ts'
import type {
  PracticePicture,
  PracticeState,
  PracticeTweet,
  PracticeUser,
} from './practiceState.ts'

/** What the account's followers would see, as a page of its own. */
export function timelinePage(state: PracticeState, user: PracticeUser): string {
  const tweets = state.tweets.filter((tweet) => tweet.author === user.id && !tweet.hidden).reverse()
  const posts = tweets.map((tweet) => post(state, user, tweet)).join('\n')
  const count = tweets.length === 1 ? '1 post' : `${tweets.length} posts`
  return page(
    `@${user.username} on practice X`,
    `${note}
    <header class="profile">
      ${avatar(user, 'large')}
      <div><h1>${safe(user.name)}</h1>
      <p class="quiet">@${user.username} · ${count}</p>
      <p>${safe(user.bio)}</p></div>
    </header>
    <main>${posts || '<p class="empty">Nothing has been posted here yet.</p>'}</main>`,
  )
}

/** Every account that has posted, or could. */
export function accountsPage(state: PracticeState): string {
  const accounts = state.users.filter((user) => state.sessions.some((one) => one.user === user.id))
  const rows = accounts.map((user) => {
    const count = state.tweets.filter((tweet) => tweet.author === user.id).length
    return `<li><a href="/timeline/${user.username}">${avatar(user)}<span><b>${safe(user.name)}</b>
      <span class="quiet">@${user.username}</span></span><span class="count">${count}</span></a></li>`
  })
  return page(
    'Practice X',
    `${note}<main><ul class="accounts">${rows.join('\n')}</ul>
    <p><a class="plain" href="/practice/week">Let a week pass: new people follow the school</a></p></main>`,
  )
}

/** Somebody's profile in a browser that is signed in as one of the school's accounts, with the one button that X has no API for. */
export function profilePage(user: PracticeUser, me: PracticeUser | null): string {
  const isBlocked = me?.blocking.includes(user.id) ?? false
  const query = new URLSearchParams({
    as: me?.username ?? '',
    user: user.id,
    do: isBlocked ? 'unblock' : 'block',
  })
  const press =
    me === null
      ? ''
      : `<p>Signed in as <b>@${me.username}</b>. ${isBlocked ? 'This account is blocked.' : ''}
      <a class="plain" href="/practice/block?${safe(query.toString())}">${isBlocked ? 'Unblock' : 'Block'} @${user.username}</a></p>`
  return page(
    `@${user.username} on practice X`,
    `${note}
    <header class="profile">
      ${avatar(user, 'large')}
      <div><h1>${safe(user.name)}</h1>
      <p class="quiet">@${user.username}</p>
      <p>${safe(user.bio)}</p></div>
    </header>
    <main>${press}</main>`,
  )
}

/** The page on which a person lets the studio post as one of their accounts. */
export function signInPage(state: PracticeState, query: URLSearchParams): string {
  const buttons = state.users.slice(0, 8).map((user) => {
    const allow = new URLSearchParams(query)
    allow.set('as', user.username)
    return `<li><a href="/i/oauth2/allow?${safe(allow.toString())}">${avatar(user)}
      <span>Authorise as <b>@${user.username}</b></span></a></li>`
  })
  return page(
    'Authorise an app on practice X',
    `${note}<main><h1>An app wants to use your account</h1>
    <p class="quiet">It asks for: ${safe(query.get('scope') ?? '')}</p>
    <ul class="accounts">${buttons.join('\n')}</ul>
    <p><a class="plain" href="/i/oauth2/deny?${safe(query.toString())}">Cancel</a></p></main>`,
  )
}

export function notFoundPage(): string {
  return page('Practice X', `${note}<main><p class="empty">There is nothing here.</p></main>`)
}

const note = '<p class="note">Practice X · nothing here leaves this computer</p>'

function post(state: PracticeState, user: PracticeUser, tweet: PracticeTweet): string {
  const pictures = tweet.pictures.flatMap(
    (key) => state.pictures.find((picture) => picture.key === key) ?? [],
  )
  const time = new Date(tweet.createdAt).toLocaleString('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  })
  return `<article id="${tweet.id}">
    ${avatar(user)}
    <div><p class="who"><b>${safe(user.name)}</b> <span class="quiet">@${user.username} ·
      <time datetime="${tweet.createdAt}">${time}</time></span></p>
    <p class="words">${linked(tweet.text)}</p>
    ${gallery(pictures)}</div>
  </article>`
}

function gallery(pictures: readonly PracticePicture[]): string {
  if (pictures.length === 0) return ''
  const images = pictures.map((picture) =>
    isAtHand(picture)
      ? `<a href="/media/${picture.key}"><img src="/media/${picture.key}"
      alt="${safe(picture.altText)}">${picture.altText === '' ? '' : '<span class="alt">ALT</span>'}</a>`
      : `<p class="kept">A picture of an earlier practice; practice X keeps none on the disk.<br>${safe(picture.altText)}</p>`,
  )
  return `<div class="pictures of${pictures.length}">${images.join('')}</div>`
}

function avatar(user: PracticeUser, size = ''): string {
  return `<img class="avatar ${size}" src="/avatar/${user.username}.png" alt="">`
}

function linked(text: string): string {
  return safe(text)
    .replace(/(^|\s)([#@]\w+)/g, '$1<span class="link">$2</span>')
    .replace(/https?:\/\/\S+/g, '<span class="link">$&</span>')
}

function safe(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${safe(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head>
<body><div class="column">${body}</div></body></html>`
}

const style = `
:root { color-scheme: light dark; --paper: #fff; --desk: #f3f5f4; --ink: #1c2a2b; --quiet: #5b6b6c;
  --line: #dfe5e4; --teal: #0f766e; --tint: #e6f2f0 }
@media (prefers-color-scheme: dark) { :root { --paper: #16201f; --desk: #0e1514; --ink: #e8efee;
  --quiet: #9db0ae; --line: #2a3837; --teal: #5eead4; --tint: #14302d } }
* { box-sizing: border-box }
body { margin: 0; background: var(--desk); color: var(--ink);
  font: 16px/1.5 system-ui, 'Segoe UI', 'Liberation Sans', sans-serif }
.column { max-width: 640px; min-height: 100vh; margin: 0 auto; background: var(--paper);
  border-inline: 1px solid var(--line) }
.note { margin: 0; padding: 8px 20px; background: var(--tint); color: var(--teal); font-size: 13px;
  font-weight: 600; letter-spacing: .01em }
.profile { display: flex; gap: 18px; align-items: center; padding: 24px 20px;
  border-bottom: 1px solid var(--line) }
h1 { margin: 0; font-size: 22px; line-height: 1.25 }
p { margin: 0 }
.profile p + p { margin-top: 6px }
.quiet { color: var(--quiet); font-weight: 400 }
.avatar { width: 44px; height: 44px; flex: none; border-radius: 50% }
.avatar.large { width: 76px; height: 76px }
article { display: flex; gap: 12px; padding: 18px 20px; border-bottom: 1px solid var(--line) }
article > div { flex: 1; min-width: 0 }
.words { margin-top: 2px; white-space: pre-wrap; overflow-wrap: anywhere }
.link, .plain { color: var(--teal) }
.pictures { display: grid; gap: 3px; margin-top: 12px; overflow: hidden; border-radius: 16px;
  border: 1px solid var(--line) }
.pictures:not(.of1) { grid-template-columns: 1fr 1fr; aspect-ratio: 16 / 10 }
.pictures.of3 a:first-child { grid-row: span 2 }
.pictures a { position: relative; display: block; min-height: 0 }
.pictures img { display: block; width: 100%; height: 100%; object-fit: cover }
.of1 img { height: auto; max-height: 560px }
.kept { padding: 20px; background: var(--tint); color: var(--quiet); font-size: 14px }
.alt { position: absolute; left: 10px; bottom: 10px; padding: 0 6px; border-radius: 5px;
  background: rgb(0 0 0 / .72); color: #fff; font-size: 12px; font-weight: 700 }
.empty { padding: 48px 20px; text-align: center; color: var(--quiet) }
main > h1, main > .quiet, main > p { margin: 20px }
.accounts { list-style: none; margin: 0; padding: 0 }
.accounts a { display: flex; gap: 12px; align-items: center; padding: 14px 20px; color: inherit;
  text-decoration: none; border-bottom: 1px solid var(--line) }
.accounts a:hover { background: var(--tint) }
.accounts span { display: block }
.count { margin-left: auto; color: var(--quiet); font-variant-numeric: tabular-nums }`
