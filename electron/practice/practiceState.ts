import { z } from 'zod'

const id = z.string().regex(/^\d{1,19}$/)

/** Everything that practice X remembers, as plain JSON. */
export const PracticeState = z.strictObject({
  /** X's ids count up; the next one to give out. */
  nextId: id,
  users: z.array(
    z.strictObject({
      id,
      username: z.string().regex(/^\w{1,20}$/),
      name: z.string(),
      bio: z.string(),
      isProtected: z.boolean(),
      followers: z.array(id),
      blocking: z.array(id),
      /** Since when the account exists. */
      createdAt: z.string().default('2015-03-02T09:00:00.000Z'),
    }),
  ),
  tweets: z.array(
    z.strictObject({
      id,
      author: id,
      text: z.string(),
      createdAt: z.string(),
      pictures: z.array(z.string()),
      replyTo: id.nullable(),
      hidden: z.boolean(),
    }),
  ),
  pictures: z.array(
    z.strictObject({
      id,
      key: z.string(),
      owner: id,
      type: z.string(),
      totalBytes: z.int(),
      /** Base64. Segments as they came; one entry once finished. */
      segments: z.array(z.string()),
      finished: z.boolean(),
      altText: z.string(),
      startedAt: z.number(),
    }),
  ),
  sessions: z.array(
    z.strictObject({
      user: id,
      access: z.string(),
      /** Milliseconds since 1970; null never ends, for practice without signing in. */
      accessEndsAt: z.number().nullable(),
      refresh: z.string(),
      spentRefresh: z.array(z.string()),
      revoked: z.boolean(),
    }),
  ),
  codes: z.array(
    z.strictObject({
      code: z.string(),
      user: id,
      redirect: z.string(),
      challenge: z.string(),
      endsAt: z.number(),
      used: z.boolean(),
    }),
  ),
})
export type PracticeState = z.infer<typeof PracticeState>
export type PracticeUser = PracticeState['users'][number]
export type PracticeTweet = PracticeState['tweets'][number]
export type PracticePicture = PracticeState['pictures'][number]
export type PracticeSession = PracticeState['sessions'][number]

/** Gives out the next id. */
export function takeId(state: PracticeState): string {
  const id = state.nextId
  state.nextId = String(BigInt(id) + 1n)
  return id
}

/** The access token that practice mode uses for a handle, without any signing in. */
export function practiceAccess(handle: string): string {
  return `practice-access-${handle.replace(/^@/, '').toLowerCase()}`
}

/** The five school accounts, a few staff, and the followers that a weekly review meets. */
export function firstState(): PracticeState {
  const users = [...people].map(([username, name, bio], index) => ({
    id: String(1000 + index),
    username,
    name,
    bio,
    isProtected: username === 'mr_wickhamby',
    followers: index < schoolAccounts ? followersOf(index) : [],
    blocking: [],
    createdAt: `${2011 + (index % 14)}-0${1 + (index % 9)}-1${index % 9}T09:00:00.000Z`,
  }))
  return {
    nextId: '1990000000000000001',
    users,
    tweets: [],
    pictures: [],
    sessions: users.slice(0, schoolAccounts).map((user) => ({
      user: user.id,
      access: practiceAccess(user.username),
      accessEndsAt: null,
      refresh: `practice-refresh-${user.username.toLowerCase()}`,
      spentRefresh: [],
      revoked: false,
    })),
    codes: [],
  }
}

const schoolAccounts = 5

/** Username, name and bio. Nobody here exists. */
const people: readonly (readonly [string, string, string])[] = [
  ['PrimaryWestern', 'Western Primary School', 'Creating success stories.'],
  ['EyfsWestern', 'Western EYFS', 'Nursery and Reception.'],
  ['Ks1Western', 'Western Key Stage 1', 'Years 1 and 2.'],
  ['Year3_4Western', 'Western Years 3 and 4', 'Lower Key Stage 2.'],
  ['56western', 'Western Years 5 and 6', 'Upper Key Stage 2.'],
  ['miss_tansley', 'Miss Tansley', 'Reception teacher. All views my own.'],
  ['mr_wickhamby', 'Mr Wickhamby', 'Year 1. Tea, hills, phonics.'],
  ['mrs_osierby', 'Mrs Osierby', 'Year 2 teacher | all views are my own'],
  ['farthingale_pe', 'Miss Farthingale', 'PE for everyone. All views my own.'],
  ['thistledown_dad', 'A. Thistledown', 'Dad of two, slow runner.'],
  ['pebblebrook_mum', 'Jo Pebblebrook', 'Mum, baker, PTA.'],
  ['wetherwood_fam', 'The Wetherwoods', 'Family account.'],
  ['villagelibrary9', 'The Village Library', 'Books, toddlers, tea.'],
  ['scienceinajar', 'Science in a Jar', 'Workshops for primary schools.'],
  ['cheap_follows7', 'GET FOLLOWERS', 'Buy followers now, best price.'],
  ['benji_y3_games', 'benji', 'year 3!! games and football'],
  ['longnights_club', 'Long Nights Club', 'Over 18 only.'],
  ['quince_reads', 'Mrs Quince', 'Books, boots and a small brown dog.'],
]

function followersOf(account: number): string[] {
  const all = people.slice(schoolAccounts + 4).map((_, index) => String(1009 + index))
  return all.filter((_, index) => account === 0 || (index + account) % 2 === 0)
}
