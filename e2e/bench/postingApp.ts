import { rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { type PracticeX, startPracticeX } from '../../electron/practice/practiceX.ts'
import { must } from '../readyDraft.ts'
import {
  answerWhatIsLeft,
  type Life,
  postTheRest,
  postUntilKilled,
  prepareTorture,
  type Torture,
} from '../torturing.ts'
import { faultsFor, randomOf } from './posting/faults.ts'

/**
 * The whole built app is made to post, with half of X's answers wrong, and is killed at random moments; practice X runs
 * here and outlives it. `[posts] [kills]`, three hundred and fifty by default. At the end a person sees to what the
 * studio left to them, and everything is counted once more.
 */
export async function benchPostingApp(args: readonly string[]): Promise<number> {
  const [posts = 300, kills = 50] = args.map(Number).filter(Number.isSafeInteger)
  const x = await startPracticeX({ port: 0, patience: 1e6 })
  const torture = await prepareTorture(x, posts)
  x.setFaults(faultsFor(posts * 4, 7))
  const start = Date.now()
  const lives = await killedAgainAndAgain(torture, kills)
  const { studio, life } = await postTheRest(torture)
  const lost = [...lives, life].flatMap((one) => one.lost)
  const facts = {
    posts,
    kills: lives.length,
    leftSending: [...lives, life].reduce((sum, one) => sum + one.leftSending, 0),
    lostDrafts: new Set(lost).size,
  }
  const alone = await judge(studio.page, x, posts)
  const seconds = Math.round((Date.now() - start) / 1000)
  x.setFaults([])
  await answerWhatIsLeft(studio.page, torture)
  const withAPerson = await judge(studio.page, x, posts)
  const { intact } = await must(studio.page.evaluate(() => window.studio.listAudit({})))
  await studio.close(true)
  await x.close()
  rmSync(torture.dataFolder, { recursive: true, force: true })
  console.table({ ...facts, seconds, auditIntact: intact })
  console.table({ alone, withAPerson })
  console.log(JSON.stringify({ ...facts, seconds, auditIntact: intact, alone, withAPerson }))
  // A post may be held back or asked about, never turned down for good: nothing in the faults says that.
  const wrong = [alone, withAPerson].reduce(
    (sum, { doubled, falsePosted, falseNo, missing, rejected }) =>
      sum + doubled + falsePosted + falseNo + missing + rejected,
    facts.lostDrafts,
  )
  return wrong === 0 && intact && withAPerson.posted === posts ? 0 : 1
}

async function killedAgainAndAgain(torture: Torture, kills: number): Promise<readonly Life[]> {
  const random = randomOf(11)
  const lives: Life[] = []
  const share = Math.ceil((torture.most / (kills + 1)) * 1.1)
  while (lives.length < kills) {
    // Every fifth kill may come before anything was posted; the others come while posts are on their way.
    const from = lives.length % 5 === 4 ? 'signedIn' : 'firstPost'
    const life = await postUntilKilled(torture, { from, after: random() * 8_000 }, share)
    lives.push(life)
    const tweets = torture.x.state().tweets.length
    const { leftSending, approved, lost } = life
    const saved = torture.saved.size
    console.log(
      JSON.stringify({
        kill: lives.length,
        leftSending,
        approved,
        lost: lost.length,
        saved,
        tweets,
      }),
    )
  }
  return lives
}

async function judge(page: Page, x: PracticeX, most: number) {
  const posts = await must(page.evaluate(() => window.studio.listPosts({})))
  const { tweets } = x.state()
  const there = (text: string) => tweets.filter((tweet) => tweet.text === text)
  const at = (...states: readonly string[]) => posts.filter(({ state }) => states.includes(state))
  const isNamed = (url: string | null, text: string) =>
    there(text).some(({ id }) => url?.endsWith(`#${id}`) === true)
  return {
    asked: x.asked('tweets'),
    tweets: tweets.length,
    posted: at('posted').length,
    leftToAPerson: at('unknown').length,
    ofThemReallyThere: at('unknown').filter(({ text }) => there(text).length > 0).length,
    heldBack: at('blocked').length,
    rejected: at('rejected').length,
    because: [...new Set(at('rejected').map(({ note }) => note))].join(' '),
    doubled: new Set(posts.filter(({ text }) => there(text).length > 1).map(({ text }) => text))
      .size,
    falsePosted: at('posted').filter(({ url, text }) => !isNamed(url, text)).length,
    falseNo: at('blocked', 'rejected').filter(({ text }) => there(text).length > 0).length,
    missing: most - new Set(posts.map(({ text }) => text)).size,
  }
}

process.exitCode = await benchPostingApp(process.argv.slice(2))
