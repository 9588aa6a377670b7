import { join } from 'node:path'
import type { Page } from 'playwright'

/** What the demo says on the terminal, and what it keeps to look at. */
export interface Told {
  step(sentence: string): void
  say(sentence: string): void
  see(page: Page, name: string): Promise<void>
}

export function tellFor(folder: string): Told {
  let steps = 0
  let pictures = 0
  return {
    step(sentence) {
      steps += 1
      console.log(`\n${steps}. ${sentence}`)
    },
    say: (sentence) => console.log(`   ${sentence}`),
    async see(page, name) {
      pictures += 1
      const file = `${String(pictures).padStart(2, '0')} ${name}.png`.replaceAll(' ', '-')
      await page.screenshot({ path: join(folder, file) })
    },
  }
}
