/// <reference path="./window.d.ts" />
import type { Page } from 'playwright'
import { must } from './readyDraft.ts'

/** Locks, without the button, and answers how the studio then stands, as the new page that every lock brings is told. */
export async function lockStudio(page: Page) {
  const newPage = page.waitForEvent('domcontentloaded', {
    predicate: (loaded) => loaded.url().startsWith('app:'),
  })
  // A moment later, so that this answer comes before the page goes.
  await page.evaluate(() => void setTimeout(() => window.studio.lock({})))
  await newPage
  return must(page.evaluate(() => window.studio.status({})))
}
