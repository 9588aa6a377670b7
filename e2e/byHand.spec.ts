import { expect, test } from 'playwright/test'
import { practiceAccess } from '../electron/practice/practiceState.ts'
import { type PracticeX, startPracticeX } from '../electron/practice/practiceX.ts'
import { openRoom } from './openRoom.ts'
import { must, printAndPost, readyDraft } from './readyDraft.ts'
import { launchStudio, type Started } from './studio.ts'

let x: PracticeX
let studio: Started
test.beforeEach(async () => {
  x = await startPracticeX({ port: 0 })
  studio = await launchStudio({ practiceX: x.url, haste: 10 })
})
test.afterEach(async () => {
  await studio.close()
  await x.close()
})

const words = 'Year 2 planted their first seeds today.'

/** Somebody posts the same words in the browser, where X had a fault of its own. */
async function postInTheBrowser(handle: string, text: string): Promise<string> {
  const reply = await fetch(`${x.url}/2/tweets`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${practiceAccess(handle)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ text, media: { media_ids: [await uploaded(handle)] } }),
  })
  const { data } = (await reply.json()) as { data: { id: string } }
  return data.id
}

async function uploaded(handle: string): Promise<string> {
  const headers = { authorization: `Bearer ${practiceAccess(handle)}` }
  const bytes = Buffer.from([0xff, 0xd8, 1, 2, 3, 0xff, 0xd9])
  const begun = await fetch(`${x.url}/2/media/upload/initialize`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({
      media_type: 'image/jpeg',
      media_category: 'tweet_image',
      total_bytes: bytes.length,
    }),
  })
  const { data } = (await begun.json()) as { data: { id: string } }
  const form = new FormData()
  form.set('segment_index', '0')
  form.set('media', new Blob([bytes]), 'media')
  const body = { method: 'POST', headers, body: form }
  await fetch(`${x.url}/2/media/upload/${data.id}/append`, body)
  await fetch(`${x.url}/2/media/upload/${data.id}/finalize`, { method: 'POST', headers })
  return data.id
}

test('a post that was found by hand is named by its link, checked with X, and taken down', async () => {
  const { page } = studio
  const { draft } = await readyDraft(page)
  x.setFaults([{ at: 'tweets', kind: '503' }])
  await must(printAndPost(page, draft.id))
  await page.reload()
  await openRoom(page, 'History')
  await page.getByRole('button', { name: 'It is there' }).click({ timeout: 60_000 })
  const link = page.getByRole('textbox', { name: 'Which post of @Ks1Western is it?' })
  await expect(link).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('which-post.png') })

  // Not named yet: nothing is deleted, and the sentence says what helps.
  await page.getByRole('button', { name: 'Take it down now' }).click()
  await page.getByRole('button', { name: 'Take it down', exact: true }).click()
  await expect(page.getByText('Nobody has said yet which post of @Ks1Western it is.')).toBeVisible()
  await page.keyboard.press('Escape')
  expect(x.asked('delete')).toBe(0)

  const ours = await postInTheBrowser('@Ks1Western', words)
  const other = await postInTheBrowser('@56western', words)
  const name = page.getByRole('button', { name: 'That is the post' })
  for (const [pasted, sentence] of [
    ['https://x.com/Ks1Western', 'That is not the link of a post.'],
    [`https://x.com/56western/status/${other}`, 'That post is not of @Ks1Western.'],
    [other, 'That post is not of @Ks1Western.'],
    ['1980000000000000001', 'X shows no such post of @Ks1Western.'],
  ] as const) {
    await link.fill(pasted)
    await name.click()
    await expect(page.getByText(sentence)).toBeVisible()
    await page.keyboard.press('Escape')
  }
  await link.fill(`https://x.com/Ks1Western/status/${ours}?s=20`)
  await name.click()
  await expect(page.getByText('X confirmed it: that is the post.')).toBeVisible()
  await page.getByRole('button', { name: 'Take it down now' }).click()
  await page.getByRole('button', { name: 'Take it down', exact: true }).click()
  await expect(page.getByRole('article', { name: /Taken down/ })).toBeVisible()
  expect(x.state().tweets.map(({ id }) => id)).toEqual([other])
})
