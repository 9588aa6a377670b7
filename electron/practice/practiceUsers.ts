import { z } from 'zod'
import type { PracticeUser } from './practiceState.ts'
import { good, invalid, notPermitted, type Reply, resourceNotFound } from './problems.ts'
import type { Answerer, Question } from './question.ts'

export const me: Answerer = (question) => good({ data: shown(question, question.me) })

export const usersByName: Answerer = (question) => {
  const names = (question.query.get('usernames') ?? '').split(',')
  if (names.length > 100 || !names.every((name) => /^\w{1,15}$/.test(name))) {
    return invalid('usernames must be one to a hundred handles.')
  }
  const found = names.map((name) => userCalled(question, name))
  const data = found.filter((user) => user !== undefined).map((user) => shown(question, user))
  const errors = names
    .filter((_, index) => found[index] === undefined)
    .map((name) => resourceNotFound('user', 'usernames', name))
  return good({ ...(data.length > 0 ? { data } : {}), ...(errors.length > 0 ? { errors } : {}) })
}

export const followers: Answerer = (question) => {
  const user = question.state.users.find((one) => one.id === question.id)
  if (user === undefined) return good({ errors: [resourceNotFound('user', 'id', question.id)] })
  return paged(question, user.followers)
}

export const blocking: Answerer = (question) =>
  question.id === question.me.id ? paged(question, question.me.blocking) : notPermitted

const Page = z.object({
  max_results: z.coerce.number().int().min(1).max(1000).default(100),
  pagination_token: z
    .string()
    .regex(/^practicepagefrom\d+$/)
    .optional(),
})

function paged(question: Question, ids: readonly string[]): Reply {
  const page = Page.safeParse(Object.fromEntries(question.query))
  if (!page.success) return invalid(page.error.message)
  const from = Number(page.data.pagination_token?.slice('practicepagefrom'.length) ?? 0)
  const to = from + page.data.max_results
  const some = ids
    .slice(from, to)
    .map((id) => question.state.users.find((user) => user.id === id))
    .filter((user) => user !== undefined)
  const next = to < ids.length ? { next_token: `practicepagefrom${to}` } : {}
  const meta = { result_count: some.length, ...next }
  if (some.length === 0) return good({ meta })
  return good({ data: some.map((user) => shown(question, user)), meta })
}

function userCalled(question: Question, name: string): PracticeUser | undefined {
  return question.state.users.find((user) => user.username.toLowerCase() === name.toLowerCase())
}

/** Somebody as X shows them to the account that asks. */
export function shown(question: Question, user: PracticeUser) {
  const fields = new Set((question.query.get('user.fields') ?? '').split(','))
  const connections = [
    ...(question.me.blocking.includes(user.id) ? ['blocking'] : []),
    ...(question.me.followers.includes(user.id) ? ['followed_by'] : []),
  ]
  return {
    id: user.id,
    name: user.name,
    username: user.username,
    ...(fields.has('description') ? { description: user.bio } : {}),
    ...(fields.has('protected') ? { protected: user.isProtected } : {}),
    ...(fields.has('created_at') ? { created_at: user.createdAt } : {}),
    ...(fields.has('public_metrics')
      ? { public_metrics: { followers_count: user.followers.length } }
      : {}),
    ...(fields.has('profile_image_url')
      ? { profile_image_url: `${question.origin}/avatar/${user.username}.png` }
      : {}),
    ...(fields.has('connection_status') ? { connection_status: connections } : {}),
  }
}
