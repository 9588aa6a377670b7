import { rmSync } from 'node:fs'
import { editAndKill, prepareVictim } from '../killing.ts'

/**
 * Kills the studio at random moments of editing, fifty times or as often as asked, and counts what was lost: steps
 * that main had, the place where the window was, links of the audit's chain.
 */
export async function benchKilled(args: readonly string[]): Promise<number> {
  const times = Number.parseInt(args[0] ?? '50', 10)
  const total = { kills: 0, steps: 0, lost: 0, elsewhere: 0, brokenChains: 0 }
  let victim = await prepareVictim()
  for (let kill = 0; kill <= times; kill += 1) {
    const last = kill === times
    const aftermath = await editAndKill(victim, last ? 0 : Math.random() * 1500)
    victim = aftermath.victim
    if (!last) total.kills += 1
    total.steps += aftermath.steps
    total.lost += aftermath.lost
    total.elsewhere += aftermath.isBackInPlace ? 0 : 1
    total.brokenChains += aftermath.isChainIntact ? 0 : 1
    console.log(JSON.stringify(total))
  }
  console.table([total])
  rmSync(victim.dataFolder, { recursive: true, force: true })
  return total.lost + total.elsewhere + total.brokenChains === 0 ? 0 : 1
}

process.exitCode = await benchKilled(process.argv.slice(2))
