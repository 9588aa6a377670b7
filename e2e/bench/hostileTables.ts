import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { exportOf, madeUpSchool } from '../../electron/clerk/testExports.ts'
import { type HostileFile, hostileFiles } from '../../electron/clerk/testHostile.ts'
import { tableProblemWords } from '../../renderer/pages/register/importWording.ts'
import { watchLoop } from '../eventLoop.ts'
import { officeAt } from '../office.ts'
import { must, signIn } from '../readyDraft.ts'
import { launchStudio } from '../studio.ts'

const [longestStand, longestAnswer] = [50, 10_000]

/** Files that a school does have: what main's event loop does with them says what the machine itself does. */
const honest: readonly HostileFile[] = [60, 2000, 19_000].map((pupils) => ({
  name: `an honest register of ${pupils} pupils`,
  extension: 'csv',
  bytes: () => exportOf('Bromcom', madeUpSchool(pupils)),
  answer: 'read',
}))

/**
 * Gives the real app one hostile table after the other, as a person would, and prints of each how it was answered, in
 * how long, and the longest stand of main's event loop meanwhile: by the clock, and of it main's own work, which is what counts where
 * others keep the machine busy. With a word, only the files whose names have it.
 */
export async function benchHostileTables(args: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-tables-'))
  const { app, page, close } = await launchStudio()
  await signIn(page)
  const wanted = [...hostileFiles, ...honest].filter(({ name }) => name.includes(args[0] ?? ''))
  const rows = []
  for (const file of wanted) rows.push(await answerTo({ app, page, folder }, file))
  await close()
  rmSync(folder, { recursive: true })
  console.table(rows, ['name', 'verdict', 'answer', 'words', 'milliseconds', 'standMs', 'ownMs'])
  const hostile = rows.filter(({ isHonest }) => !isHonest)
  const failed = hostile.filter(
    ({ verdict, milliseconds, ownMs }) =>
      verdict !== 'answered in words' || milliseconds > longestAnswer || ownMs > longestStand,
  )
  const worst = {
    files: hostile.length,
    failed: failed.map(({ name }) => name),
    milliseconds: Math.max(...hostile.map(({ milliseconds }) => milliseconds)),
    standMs: Math.max(...hostile.map(({ standMs }) => standMs)),
    ownMs: Math.max(...hostile.map(({ ownMs }) => ownMs)),
  }
  console.log(JSON.stringify({ worst, rows }))
  return failed.length
}

interface Studio {
  readonly app: ElectronApplication
  readonly page: Page
  readonly folder: string
}

async function answerTo({ app, page, folder }: Studio, file: HostileFile) {
  const path = join(folder, `register.${file.extension}`)
  const bytes = file.bytes()
  writeFileSync(path, bytes)
  await officeAt(app, page).choosing([path])
  const offers = await must(page.evaluate(() => window.studio.chooseRegisterFiles({})))
  const loop = await watchLoop(app)
  const since = performance.now()
  const { problem } = await must(
    page.evaluate(async (offer) => {
      const read = await window.studio.addToImport({ offers: [offer] })
      return read.ok
        ? { ok: true as const, value: { problem: read.value.refused[0]?.problem ?? null } }
        : read
    }, offers[0]?.offer ?? ''),
  )
  const milliseconds = Math.round(performance.now() - since)
  const { byTheClock, ownWork } = await loop.longestStand()
  await must(page.evaluate(() => window.studio.changeImport({ change: 'startAgain' })))
  const answer = problem ?? 'read'
  return {
    name: file.name,
    bytes: bytes.length,
    answer,
    words: problem === null ? '' : tableProblemWords(problem),
    milliseconds,
    standMs: byTheClock,
    ownMs: ownWork,
    verdict: verdictOn(answer, file.answer),
    isHonest: honest.includes(file),
  }
}

/** A file that took too long was answered in words, and yet nobody found out what is wrong with it. */
function verdictOn(answer: string, expected: HostileFile['answer']) {
  if (answer === expected) return 'answered in words'
  return answer === 'tookTooLong' ? 'took too long' : 'answered otherwise'
}

process.exitCode = await benchHostileTables(process.argv.slice(2))
