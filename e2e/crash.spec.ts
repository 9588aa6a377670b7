import { expect, test } from 'playwright/test'
import { startPracticeX } from '../electron/practice/practiceX.ts'
import { practicePassphrase } from './office.ts'
import { must, printAndPost, readyDraft } from './readyDraft.ts'
import { launchStudio } from './studio.ts'

for (const fault of ['hang', 'hangAfterCommit'] as const) {
  test(`a kill while X is being asked (${fault}) never makes a second tweet`, async () => {
    const x = await startPracticeX({ port: 0 })
    const first = await launchStudio({ practiceX: x.url })
    const { draft } = await readyDraft(first.page)
    x.setFaults([{ at: 'tweets', kind: fault }])
    expect((await printAndPost(first.page, draft.id)).ok).toBe(true)
    await expect.poll(() => x.asked('tweets'), { timeout: 30_000 }).toBe(1)
    await first.kill()

    // In haste: the outbox looks at the timeline for two minutes else, before it asks a person.
    const { dataFolder } = first
    const second = await launchStudio({ practiceX: x.url, dataFolder, haste: 8 })
    const { page } = second
    const status = await must(page.evaluate(() => window.studio.status({})))
    if (status.stage !== 'locked') throw new Error('After a kill the studio is locked.')
    const operator = status.operators[0]?.id
    if (operator === undefined) throw new Error('The practice school has operators.')
    await must(
      page.evaluate((input) => window.studio.signIn(input), {
        operator,
        passphrase: practicePassphrase,
      }),
    )
    const stateOf = async () => {
      const [post] = await must(page.evaluate(() => window.studio.listPosts({})))
      return post?.state
    }
    const wanted = fault === 'hangAfterCommit' ? 'posted' : 'unknown'
    await expect.poll(stateOf, { timeout: 60_000 }).toBe(wanted)
    expect(x.asked('tweets')).toBe(1)
    expect(x.state().tweets).toHaveLength(fault === 'hangAfterCommit' ? 1 : 0)
    await second.close()
    await x.close()
  })
}
