import { z } from 'zod'
import { postable } from './practiceMedia.ts'
import type { PracticePicture, PracticeTweet } from './practiceState.ts'
import { takeId } from './practiceState.ts'
import { shown as shownUser } from './practiceUsers.ts'
import { duplicate, good, invalid, notPermitted, type Reply, resourceNotFound } from './problems.ts'
import { type Answerer, jsonOf, type Question } from './question.ts'

const id = z.string().regex(/^\d{1,19}$/)
const NewTweet = z.strictObject({
  text: z.string().optional(),
  media: z.strictObject({ media_ids: z.array(id).min(1).max(4) }).optional(),
  reply_settings: z.enum(['following', 'mentionedUsers', 'subscribers', 'verified']).optional(),
})

export const createTweet: Answerer = (question) => {
  const given = NewTweet.safeParse(jsonOf(question))
  if (!given.success) return invalid(given.error.message)
  const text = (given.data.text ?? '').normalize('NFC').trim()
  const found = (given.data.media?.media_ids ?? []).map((media) => postable(question, media))
  const pictures = found.filter((one): one is PracticePicture => 'key' in one)
  const refusedPicture = found.find((one): one is Reply => 'status' in one)
  if (refusedPicture !== undefined) return refusedPicture
  if (text === '' && pictures.length === 0) return invalid('text or media is required.')
  if (lengthOf(text) > 280) return tooLong
  if (question.refusesDuplicates && hasSaid(question, text)) return duplicate
  return good({ data: stored(question, text, pictures) }, 201)
}

const tooLong: Reply = {
  status: 403,
  body: {
    title: 'Forbidden',
    detail: 'Your Tweet text is too long.',
    type: 'about:blank',
    status: 403,
  },
}

function stored(question: Question, text: string, pictures: readonly PracticePicture[]) {
  const tweet: PracticeTweet = {
    id: takeId(question.state),
    author: question.me.id,
    text,
    createdAt: new Date(question.now).toISOString(),
    pictures: pictures.map((picture) => picture.key),
    replyTo: null,
    hidden: false,
  }
  question.state.tweets.push(tweet)
  return { id: tweet.id, text: shortened(tweet).text, edit_history_tweet_ids: [tweet.id] }
}

function hasSaid(question: Question, text: string): boolean {
  return (
    text !== '' &&
    question.state.tweets.some((tweet) => tweet.author === question.me.id && tweet.text === text)
  )
}

export const deleteTweet: Answerer = (question) => {
  const at = question.state.tweets.findIndex((tweet) => tweet.id === question.id)
  if (at === -1) return good({ data: { deleted: false } })
  if (question.state.tweets[at]?.author !== question.me.id) return notPermitted
  question.state.tweets.splice(at, 1)
  return good({ data: { deleted: true } })
}

export const hideTweet: Answerer = (question) => {
  const given = z.strictObject({ hidden: z.boolean() }).safeParse(jsonOf(question))
  if (!given.success) return invalid(given.error.message)
  const tweet = question.state.tweets.find((one) => one.id === question.id)
  const parent = question.state.tweets.find((one) => one.id === tweet?.replyTo)
  if (tweet === undefined || parent?.author !== question.me.id) return notPermitted
  tweet.hidden = given.data.hidden
  return good({ data: { hidden: tweet.hidden } })
}

export const oneTweet: Answerer = (question) => {
  const tweet = question.state.tweets.find((one) => one.id === question.id)
  if (tweet === undefined) return good({ errors: [resourceNotFound('tweet', 'id', question.id)] })
  return good({ data: shown(tweet, question) })
}

export const timeline: Answerer = (question) =>
  paged(question, (tweet) => tweet.author === question.id)

export const mentions: Answerer = (question) => {
  const named = question.state.users.find((user) => user.id === question.id)
  if (named === undefined) return good({ errors: [resourceNotFound('user', 'id', question.id)] })
  const mention = new RegExp(`@${named.username}\\b`, 'i')
  return paged(question, (tweet) => tweet.author !== named.id && mention.test(tweet.text))
}

const Page = z.object({
  max_results: z.coerce.number().int().min(5).max(100).default(10),
  since_id: id.optional(),
  start_time: z.iso.datetime().optional(),
  pagination_token: z
    .string()
    .regex(/^before-\d+$/)
    .optional(),
})

function paged(question: Question, wanted: (tweet: PracticeTweet) => boolean): Reply {
  const page = Page.safeParse(Object.fromEntries(question.query))
  if (!page.success) return invalid(page.error.message)
  const { max_results: most, since_id: since, start_time: start, pagination_token } = page.data
  const before = pagination_token?.slice('before-'.length)
  const all = question.state.tweets
    .filter(wanted)
    .filter((tweet) => since === undefined || BigInt(tweet.id) > BigInt(since))
    .filter((tweet) => start === undefined || tweet.createdAt >= start)
    .filter((tweet) => before === undefined || BigInt(tweet.id) < BigInt(before))
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1))
  const some = all.slice(0, most)
  const last = some.at(-1)
  const next = last && all.length > some.length ? { next_token: `before-${last.id}` } : {}
  const meta = { result_count: some.length, ...next }
  if (some.length === 0) return good({ meta })
  const writers = question.state.users.filter(({ id }) => some.some(({ author }) => author === id))
  const includes = question.query.get('expansions')?.split(',').includes('author_id')
    ? { includes: { users: writers.map((user) => shownUser(question, user)) } }
    : {}
  return good({ data: some.map((tweet) => shown(tweet, question)), ...includes, meta })
}

function shown(tweet: PracticeTweet, { query, state }: Question) {
  const fields = new Set((query.get('tweet.fields') ?? '').split(','))
  const { text, urls } = shortened(tweet)
  return {
    id: tweet.id,
    text,
    edit_history_tweet_ids: [tweet.id],
    ...(fields.has('created_at') ? { created_at: tweet.createdAt } : {}),
    ...(fields.has('author_id') ? { author_id: tweet.author } : {}),
    ...(fields.has('in_reply_to_user_id') && tweet.replyTo !== null
      ? { in_reply_to_user_id: state.tweets.find(({ id }) => id === tweet.replyTo)?.author }
      : {}),
    ...(fields.has('entities') && urls.length > 0 ? { entities: { urls } } : {}),
    ...(fields.has('attachments') && tweet.pictures.length > 0
      ? { attachments: { media_keys: tweet.pictures } }
      : {}),
  }
}

const link = /https?:\/\/[^\s]+/g

/** X's own form of a text: links made short, a link for the pictures added, three characters escaped. */
function shortened(tweet: PracticeTweet) {
  const urls: { url: string; expanded_url: string }[] = []
  const short = (expanded: string) => {
    const url = `https://t.co/${BigInt(tweet.id).toString(36)}${urls.length}`
    urls.push({ url, expanded_url: expanded })
    return url
  }
  const words = tweet.text.replace(link, short)
  const picture = `https://x.com/i/status/${tweet.id}/photo/1`
  const whole = tweet.pictures.length > 0 ? `${words} ${short(picture)}`.trim() : words
  const text = whole.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return { text, urls }
}

/** Nearly X's weighted length: a link counts 23, everything else one for each code point. */
function lengthOf(text: string): number {
  return [...text.replace(link, 'x'.repeat(23))].length
}
