import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkWords } from '../../electron/core/words/checkWords.ts'
import { count } from '../../electron/core/words/count.ts'
import { bigSchool } from '../../electron/core/words/examples/bigSchool.ts'
import { type Chance, chanceFrom } from '../../electron/core/words/examples/chance.ts'
import { cleanPosts } from '../../electron/core/words/examples/cleanPosts.ts'
import { type Planted, plantedPosts } from '../../electron/core/words/examples/plantedNames.ts'
import { withoutPhoto } from '../../electron/core/words/examples/smallSchool.ts'
import { type Roll, rollOf } from '../../electron/core/words/roll.ts'
import type { Knowledge, Words } from '../../electron/core/words/words.ts'
import {
  type ProofreaderProcess,
  startProofreader,
} from '../../electron/main/proofreader/proofreader.ts'

/**
 * How many planted names are found, how many clean posts are troubled, and how long a keystroke waits, on a made-up
 * roll of 2,000. The seed is the first argument, so that a figure can be had again. Prints tables and JSON.
 */
const seed = Number(process.argv.at(-1)) || 1
const pupils = 2000
const plantedCount = 4000
const cleanCount = 1000

function measureNames(planted: readonly Planted[], roll: Roll) {
  const rows = new Map<string, { texts: number; found: number; refused: number }>()
  for (const { form, words } of planted) {
    const names = checkWords(words, roll).filter(({ rule }) => rule === 'P3')
    const row = rows.get(form) ?? { texts: 0, found: 0, refused: 0 }
    row.texts += 1
    if (names.length > 0) row.found += 1
    if (names.some(({ effect }) => effect === 'refuse')) row.refused += 1
    rows.set(form, row)
  }
  return Object.fromEntries(rows)
}

function totalOf(rows: ReturnType<typeof measureNames>) {
  const sum = (key: 'texts' | 'found' | 'refused') =>
    Object.values(rows).reduce((total, row) => total + row[key], 0)
  const texts = sum('texts')
  return {
    texts,
    foundPercent: percent(sum('found'), texts),
    refusedPercent: percent(sum('refused'), texts),
  }
}

function measureClean(posts: readonly Words[], roll: Roll) {
  const found = posts.map((words) => checkWords(words, roll))
  const refused = found.filter((findings) => findings.some(({ effect }) => effect === 'refuse'))
  const asked = found.filter((findings) => findings.length > 0)
  return {
    texts: posts.length,
    refusedPercent: percent(refused.length, posts.length),
    askedPercent: percent(asked.length - refused.length, posts.length),
  }
}

function percent(some: number, all: number): number {
  return Math.round((10_000 * some) / all) / 100
}

/** As if a person typed each post: a check of names, rules and counts at every tenth letter. */
function measureTyping(posts: readonly Words[], roll: Roll, knowledge: Knowledge) {
  const times: number[] = []
  for (const { text, altTexts } of posts) {
    for (let typed = 10; typed <= text.length; typed += 10) {
      const words = { text: text.slice(0, typed), altTexts }
      const since = performance.now()
      checkWords(words, roll)
      count(words.text, knowledge.school)
      times.push(performance.now() - since)
    }
  }
  return spread(times)
}

function spread(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    Math.round(10 * (sorted[Math.floor((sorted.length - 1) * share)] ?? 0)) / 10
  return { checks: sorted.length, medianMs: at(0.5), p95Ms: at(0.95), worstMs: at(1) }
}

function measureRoll(knowledge: Knowledge) {
  const times = Array.from({ length: 5 }, () => {
    const since = performance.now()
    rollOf({ ...knowledge, pupils: [...knowledge.pupils] })
    return performance.now() - since
  })
  return spread(times)
}

async function measureProofreader(posts: readonly Words[], chance: Chance) {
  const since = performance.now()
  const child = fork(
    fileURLToPath(new URL('../../electron/proofreader/underNode.ts', import.meta.url)),
  )
  const proofreader = startProofreader(() => processOf(child))
  await proofreader.ready()
  const readyMs = Math.round(performance.now() - since)
  const times: number[] = []
  let notRun = 0
  let asked = 0
  for (let turn = 0; turn < 300; turn += 1) {
    const { text } = chance.of(posts)
    const words = withoutPhoto(text.slice(0, 20 + chance.below(text.length)))
    const asking = performance.now()
    const found = await proofreader.check(words, [])
    times.push(performance.now() - asking)
    if (found === 'notRun') notRun += 1
    else if (words.text === text && found.length > 0) asked += 1
  }
  const megabytes = residentMegabytes(child)
  proofreader.stop()
  return { readyMs, ...spread(times), notRun, asked, megabytes }
}

function processOf(child: ChildProcess): ProofreaderProcess {
  return {
    send: (request) => child.send(request),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill(),
  }
}

/** Linux only; null elsewhere. */
function residentMegabytes({ pid }: ChildProcess): number | null {
  if (process.platform !== 'linux' || pid === undefined) return null
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000)
}

const chance = chanceFrom(seed)
const knowledge = bigSchool(pupils, chance)
const roll = rollOf(knowledge)
const clean = cleanPosts(cleanCount, chance)
const forms = measureNames(plantedPosts(knowledge.pupils, plantedCount, chance), roll)
const results = {
  forms,
  names: { seed, pupils, ...totalOf(forms) },
  clean: measureClean(clean, roll),
  register: measureRoll(knowledge),
  typing: measureTyping(clean.slice(0, 200), roll, knowledge),
  grammar: await measureProofreader(clean, chance),
}
for (const [name, result] of Object.entries(results)) {
  console.log(`\n${name}`)
  console.table(result)
}
mkdirSync('bench-out', { recursive: true })
writeFileSync('bench-out/words.json', `${JSON.stringify(results, null, 2)}\n`)
