import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FaultKind } from '../../practice/faults.ts'
import { practiceAccess } from '../../practice/practiceState.ts'
import { startPracticeX } from '../../practice/practiceX.ts'
import { expectPost } from '../db/tables/posts.ts'
import {
  schoolHandle,
  scratchAccess,
  scratchOutbox,
  scratchPicture,
} from '../testing/scratchPosting.ts'
import { openScratch } from '../testing/scratchRecords.ts'

/** Sixty posts, half of them with pictures, each answer good or spoilt as it comes. */
const sixty = fc.array(
  fc.record({
    fault: fc.oneof(fc.constant<FaultKind>('none'), fc.constantFrom(...FaultKind.options)),
    hasPicture: fc.boolean(),
  }),
  { minLength: 60, maxLength: 60 },
)

test('sixty posts under every fault: none twice, none believed posted that is not, none lost', async () => {
  await fc.assert(
    fc.asyncProperty(sixty, async (posts) => {
      const x = await startPracticeX({ port: 0, patience: 1000 })
      const db = openScratch()
      const access = scratchAccess(x.url, practiceAccess(schoolHandle), {
        patience: { question: 100, picture: 100, post: 100 },
      })
      const office = scratchOutbox(db, access)
      for (const [number, { fault, hasPicture }] of posts.entries()) {
        const text = `Post ${number}`
        const post = office.approve(text, hasPicture ? [scratchPicture(text)] : [])
        x.setFaults([{ at: 'tweets', kind: fault }])
        await office.outbox.drive(post.id)
        const tweets = x.state().tweets.filter((tweet) => tweet.text === text)
        const { state } = expectPost(db, post.id)
        expect(tweets.length).toBeLessThanOrEqual(1)
        if (state.state === 'posted') expect(state.tweet).toBe(tweets[0]?.id)
        else expect([state.state, tweets.length]).toEqual(askedOrAbsent(state.state))
      }
      db.close()
      await x.close()
    }),
    { numRuns: 1, endOnFailure: true },
  )
})

/** A late tweet may follow an unclear answer; after a no there is none. */
function askedOrAbsent(state: string): readonly unknown[] {
  if (state === 'unknown') return ['unknown', expect.any(Number)]
  return [expect.stringMatching(/^(blocked|rejected)$/), 0]
}
