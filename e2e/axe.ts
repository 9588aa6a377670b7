import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import { root } from './root.ts'

const source = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')

/** Serious and critical failures of WCAG 2.2 A and AA on the page as it stands, one line each. */
export async function seriousOn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
      // WCAG 2.2's 2.5.8, which axe leaves to who asks.
      rules: { 'target-size': { enabled: true } },
    }),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const [first] = nodes
      return `${id} ×${nodes.length}: ${first?.html.slice(0, 140)} ${first?.failureSummary?.slice(0, 240)}`
    })
}
