import { firstState, type PracticeState, type PracticeTweet, takeId } from './practiceState.ts'

/** What each made-up follower who comes in one week says of themselves: username, name, bio. Nobody here exists. */
type Newcomer = readonly [string, string, string]

const weeks: readonly (readonly Newcomer[])[] = [
  [
    ['oakfield_garden', 'Oakfield Garden Club', 'Seeds, spades and school plots.'],
    ['hollyhock_nan', 'Hollyhock Nan', 'Grandmother of three. Knits.'],
    ['max_year5_plays', 'max', 'yr 5 • goalie • minecraft'],
    ['quick_loans_now9', 'Quick Loans', 'Money today, no questions.'],
    ['brackenside_sch', 'Brackenside Primary', 'News from Brackenside Primary.'],
    ['mathsminutes', 'Maths Minutes', 'A problem a day for key stage 2.'],
  ],
  [
    ['tealeaf_dad', 'Sam Tealeaf', 'Dad. Allotment. Terrible puns.'],
    ['afterdark_show', 'After Dark', 'Adults only. 18+.'],
    ['westernfan_club', 'Western Fans Official', 'The real Western Primary. DM us.'],
    ['lampladder_rep', 'Lampladder Theatre', 'Touring plays for schools.'],
    ['mrs_plumley_y2', 'Mrs Plumley', 'Year 2 teacher elsewhere. Phonics.'],
  ],
  [
    ['riverbank_lib', 'Riverbank Library', 'Story time on Thursdays.'],
    ['crypto_gain_77', 'CRYPTO GAINS', 'Double it today, ask me how.'],
    ['ella_loves_cats8', 'ella', 'i am 8 and i love cats'],
    ['stonebridge_mum', 'Rae Stonebridge', 'Mum of twins in Year 3.'],
  ],
]

const accounts = ['1000', '1001', '1002', '1003', '1004']

/** The practice school's X as training begins: one post of ours, what people said about it, and the first followers. */
export function trainingState(now: number): PracticeState {
  const state = firstState()
  const ours = tweet(state, '1000', 'Welcome back! Our doors open at 8.40 on Monday.', now, null)
  state.tweets.push(ours)
  sayAboutUs(state, now, ours.id)
  return state
}

function sayAboutUs(state: PracticeState, now: number, ours: string): void {
  const says: readonly (readonly [string, string, boolean])[] = [
    ['villagelibrary9', 'Lovely to see @PrimaryWestern back in the reading corner.', false],
    ['pebblebrook_mum', '@PrimaryWestern is the book bag needed on the first day?', true],
    ['longnights_club', '@PrimaryWestern your teachers are all idiots', true],
    ['scienceinajar', 'Jars packed for our visit to @PrimaryWestern!', false],
    ['thistledown_dad', '@PrimaryWestern nobody answers the phone in your office', false],
  ]
  for (const [username, text, isReply] of says) {
    const author = state.users.find((user) => user.username === username)?.id
    if (author !== undefined) {
      state.tweets.push(tweet(state, author, text, now, isReply ? ours : null))
    }
  }
}

function tweet(
  state: PracticeState,
  author: string,
  text: string,
  now: number,
  replyTo: string | null,
): PracticeTweet {
  return {
    id: takeId(state),
    author,
    text,
    createdAt: new Date(now).toISOString(),
    pictures: [],
    replyTo,
    hidden: false,
  }
}

/** Lets a week pass: the next made-up people come and follow. False when all three weeks have passed. */
export function letAWeekPass(state: PracticeState, now: number): boolean {
  const next = weeks.find(([first]) => !state.users.some(({ username }) => username === first?.[0]))
  if (next === undefined) return false
  for (const [username, name, bio] of next) {
    const id = String(state.users.reduce((most, user) => Math.max(most, Number(user.id)), 1000) + 1)
    const createdAt = new Date(now - 86_400_000 * (20 + (Number(id) % 900))).toISOString()
    state.users.push({
      id,
      username,
      name,
      bio,
      isProtected: false,
      followers: [],
      blocking: [],
      createdAt,
    })
    const follows = accounts.filter((_, index) => index === 0 || (Number(id) + index) % 3 === 0)
    for (const user of state.users) if (follows.includes(user.id)) user.followers.unshift(id)
  }
  return true
}
