/// <reference path="./window.d.ts" />
import type { Page } from 'playwright'
import { must } from './readyDraft.ts'

/** Locks, or leaves the practice school, without the button; answers how the studio then stands, as the new page that every lock brings is told. */
export async function lockStudio(page: Page, how: 'lock' | 'leavePractice' = 'lock') {
  const newPage = page.waitForEvent('domcontentloaded', {
    predicate: (loaded) => loaded.url().startsWith('app:'),
  })
  // A moment later, so that this answer comes before the page goes.
  await page.evaluate((channel) => void setTimeout(() => window.studio[channel]({})), how)
  await newPage
  return must(page.evaluate(() => window.studio.status({})))
}
