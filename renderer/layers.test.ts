import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'

/** The rooms of the window, from top to bottom: each uses only what stands below it. */
const layers = [
  'app',
  'pages',
  'shared',
  'frame',
  'session',
  'wording',
  'canvas',
  'editing',
  'preferences',
  'detection',
  'ui',
] as const

interface Import {
  readonly from: string
  readonly to: string
}

const here = import.meta.dirname
const files = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('public/'))
const sources = files.filter((file) => /\.tsx?$/.test(file))
const rooms = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'public')
  .map(({ name }) => name)

/** What the window's own files import of one another, styles included. */
const imports: readonly Import[] = sources.flatMap((from) =>
  [...readFileSync(join(here, from), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^'?]+)/g)]
    .map(([, path = '']) => posix.join(posix.dirname(from), path))
    .filter((to) => files.includes(to))
    .map((to) => ({ from, to })),
)

function partOf(file: string, depth: number): string {
  return file.split('/').slice(0, depth).join('/')
}

/** How far below the top a file stands. What belongs to no room stands below all of them, but for what starts the window. */
function rankOf(file: string): number {
  if (file === 'main.tsx' || file.endsWith('.test.ts')) return -1
  const rank = layers.findIndex((layer) => file.startsWith(`${layer}/`))
  return rank < 0 ? layers.length : rank
}

function said({ from, to }: Import): string {
  return `${from} → ${to}`
}

test('every room of the window has its place in the order', () => {
  expect(imports.length).toBeGreaterThan(1000)
  expect(rooms.toSorted()).toEqual(layers.toSorted())
})

test('a room of the window uses only the rooms below it', () => {
  const up = imports.filter(({ from, to }) => rankOf(to) < rankOf(from))
  expect(up.map(said)).toEqual([])
})

test('a page never uses another page', () => {
  const pages = new Set(
    sources.map((file) => partOf(file, 2)).filter((dir) => /^pages\//.test(dir)),
  )
  expect(pages.size).toBeGreaterThan(15)
  const across = imports.filter(
    ({ from, to }) =>
      from.startsWith('pages/') && to.startsWith('pages/') && partOf(from, 2) !== partOf(to, 2),
  )
  expect(across.map(said)).toEqual([])
})
