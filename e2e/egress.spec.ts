import { createSocket } from 'node:dgram'
import { lookup } from 'node:dns/promises'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { _electron, type Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { elsewhere, type Heard, listen } from './egress/listeners.ts'
import { namesIn } from './egress/namesIn.ts'
import { isAlone, runAgainAlone, whyNotAlone } from './egress/ownNetwork.ts'
import { type Target, type Way, ways } from './egress/ways.ts'
import { root } from './root.ts'
import { launchStudio } from './studio.ts'

const mark = 'chosen.example'
/** Each way has a port of its own; the first is the control's. */
const first = isAlone ? 20_000 : 30_000 + (process.pid % 200) * 100
const portOf = (index: number) => first + 1 + index
const ports = [first, ...ways.map((_, index) => portOf(index))]

type ContentPolicy = 'with its content policy' | 'without a content policy'

/** How far a page came: which way is next, and the one at which its process ended. */
interface Round {
  readonly tried: number
  readonly next: number
  readonly endedBy: string | null
}

/** What the run in a network of its own tells the run that started it. */
interface Figures {
  readonly tried: number
  readonly heard: readonly string[]
  readonly ordinary: readonly string[]
  readonly looked: readonly string[]
}

test('whatever the window tries, nobody outside hears of it', async () => {
  test.setTimeout(400_000)
  const why = isAlone ? null : whyNotAlone()
  if (!isAlone && why === null) {
    const file = join(mkdtempSync(join(tmpdir(), 'studio-egress-')), 'figures.json')
    const { code, printed } = await runAgainAlone('egress.spec.ts', file)
    expect(code, printed).toBe(0)
    for (const ended of printed.match(/The page ended at .*/g) ?? []) tell(ended)
    const figures = JSON.parse(readFileSync(file, 'utf8')) as Figures
    expect(figures).toMatchObject({ tried: ways.length * 4, heard: [], looked: [] })
    expect(figures.ordinary.length).toBeGreaterThan(ways.length / 2)
    tell(
      `${figures.tried} tries of ${ways.length} ways; an ordinary window is heard by ${figures.ordinary.length}`,
    )
    return
  }
  if (why !== null) tell(`Names were watched in Chromium’s own log alone: ${why}.`)
  const ears = await listen(ports, isAlone)
  await hearsWhatIsSaid(ears.heard)
  const studios = [
    await everyWayOut(ears.heard, 'with its content policy'),
    await everyWayOut(ears.heard, 'without a content policy'),
  ]
  const heard = studios.flatMap((studio) => studio.heard)
  const looked = studios.flatMap((studio) => studio.looked)
  const tried = studios.reduce((sum, studio) => sum + studio.tried, 0)

  const ordinary = await anOrdinaryWindow(ears.heard)
  await ears.close()
  const figures: Figures = { tried, heard, ordinary, looked }
  if (process.env.STUDIO_FIGURES !== undefined) {
    writeFileSync(process.env.STUDIO_FIGURES, JSON.stringify(figures))
  }
  expect(tried).toBe(ways.length * 4)
  expect(heard).toEqual([])
  expect(looked).toEqual([])
  expect(ordinary.length).toBeGreaterThan(ways.length / 2)
})

/**
 * Tries every way in a studio of its own. A way that takes the page's process with it was tried, and says nothing to
 * anybody: it is named, and another studio goes on behind it.
 */
async function everyWayOut(hearing: () => readonly Heard[], policy: ContentPolicy) {
  const before = hearing().length
  const looked: string[] = []
  let tried = 0
  for (let next = 0, studios = 0; next < ways.length; studios += 1) {
    expect(studios, 'studios whose page ended').toBeLessThan(4)
    const studio = await launchStudio()
    const { app, page } = studio
    const netLog = join(studio.dataFolder, 'net.json')
    await app.evaluate(({ netLog: log }, file) => log.startLogging(file), netLog)
    if (studios === 0) await hearsTheSchoolsWay(app, hearing)
    if (policy === 'without a content policy') {
      const protocol = await app.context().newCDPSession(page)
      await protocol.send('Page.setBypassCSP', { enabled: true })
      await page.reload()
    }
    const round = await tryWays(page, next)
    tried += round.tried
    next = round.next
    if (round.endedBy === null) expect(page.url()).toMatch(/^app:\/\/studio\//)
    else tell(`The page ended at “${round.endedBy}”, ${policy}.`)
    await app.evaluate(({ netLog: log }) => log.stopLogging())
    const names = namesIn(netLog, mark)
    if (studios === 0) expect(names.join(' ')).toContain(`control.${mark}`)
    looked.push(...names.filter((name) => !name.includes(`control.${mark}`)))
    await studio.close()
  }
  return { heard: waysIn(hearing().slice(before)), looked, tried }
}

function tell(description: string) {
  test.info().annotations.push({ type: 'egress', description })
  console.log(description)
}

/** The listeners are not deaf: what this test itself says is heard, on every side. */
async function hearsWhatIsSaid(heard: () => readonly Heard[]) {
  connect(first, '127.0.0.1')
    .on('error', () => {})
    .end('x')
  const socket = createSocket('udp4')
  socket.send('x', first, '127.0.0.1', () => socket.close())
  if (isAlone) expect((await lookup(`node.${mark}`)).address).toBe(elsewhere)
  const sides = isAlone ? ['dns', 'tcp', 'udp'] : ['tcp', 'udp']
  await expect.poll(() => [...new Set(heard().map(({ by }) => by))].sort()).toEqual(sides)
}

/** X's own sessions find names, and a proxy that has one, as before: what holds the window does not hold main. */
async function hearsTheSchoolsWay(
  app: Awaited<ReturnType<typeof launchStudio>>['app'],
  heard: () => readonly Heard[],
) {
  const before = heard().length
  await app.evaluate(
    async ({ session }, [port, control]) => {
      const line = session.fromPartition('x-api', { cache: false })
      await line.resolveHost(control).catch(() => null)
      await line.fetch(`http://${control}:${port}/direct`).catch(() => null)
      const school = session.fromPartition('a school with a proxy', { cache: false })
      await school.setProxy({ proxyRules: `http://proxy.school.internal:${port}` })
      await school.fetch('http://x.example/').catch(() => null)
    },
    [String(first), `control.${mark}`] as const,
  )
  if (!isAlone) return
  const said = heard().slice(before)
  const names = said.filter(({ by }) => by === 'dns').map(({ at }) => at)
  expect(names).toEqual(expect.arrayContaining([`control.${mark}`, 'proxy.school.internal']))
  expect(said.filter(({ by }) => by === 'tcp').length).toBeGreaterThanOrEqual(2)
}

/** Tries each way from `from` on twice, at an address and under a name of its own, until the page’s process ends. */
async function tryWays(page: Page, from: number, home?: string): Promise<Round> {
  let ended = false
  page.once('crash', () => {
    ended = true
  })
  let tried = 0
  for (const [index, way] of ways.entries()) {
    if (index < from) continue
    for (const host of ['127.0.0.1', `way${index}.${mark}`]) {
      const port = portOf(index)
      await go(page, way, { host, port, url: `http://${host}:${port}/way` })
      tried += 1
      if (way.leaves) await wait(300)
      if (way.leaves && home !== undefined) await page.goto(home).catch(() => null)
    }
    if (ended) return { tried, next: index + 1, endedBy: way.name }
  }
  await wait(4_000)
  return { tried, next: ways.length, endedBy: ended ? 'the last moments' : null }
}

/** A way that is refused, or that takes its page with it, was tried all the same. */
async function go(page: Page, way: Way, at: Target) {
  const text = way.go.toString()
  const code = /^(async )?go\(/.test(text) ? `function ${text}` : text
  const gone = page.evaluate(`void (${code})(${JSON.stringify(at)})`).catch(() => null)
  await Promise.race([gone, wait(2_000)])
}

/** By which ways somebody was reached, and on which side. */
function waysIn(heard: readonly Heard[]): readonly string[] {
  return ways.flatMap(({ name }, index) => {
    const ofIt = heard.filter(
      ({ at }) => at === String(portOf(index)) || at.includes(`way${index}.${mark}`),
    )
    if (ofIt.length === 0) return []
    return [`${name}: ${[...new Set(ofIt.map(({ by }) => by))].sort().join(', ')}`]
  })
}

/** The ways lead somewhere: from a window that nothing holds most of them are heard. */
async function anOrdinaryWindow(heard: () => readonly Heard[]): Promise<readonly string[]> {
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...rest } = process.env
  const env = Object.entries(rest).filter((pair): pair is [string, string] => pair[1] !== undefined)
  const home = `http://127.0.0.1:${first}/`
  const app = await _electron.launch({
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      join(root, 'e2e/egress/ordinaryWindow.ts'),
      home,
    ],
    env: Object.fromEntries(env),
  })
  const page = await app.firstWindow()
  await page.waitForURL(home)
  const before = heard().length
  await tryWays(page, 0, home)
  await app.close()
  return waysIn(heard().slice(before))
}
