import type { Page } from 'playwright'

/** Opens a page beside the making of a post: its wing above, then, where it is not the wing's first, the page at the side. */
export async function openRoom(page: Page, wing: string, name?: string): Promise<void> {
  const button = page.getByRole('banner').getByRole('button', { name: wing, exact: true })
  if ((await button.getAttribute('aria-current')) === null) await button.click()
  if (name === undefined) return
  const pages = page.getByRole('navigation', { name: wing, exact: true })
  const side = pages.getByRole('button', { name, exact: true })
  await side.click()
}
