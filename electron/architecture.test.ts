import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { beforeAll, expect, test } from 'vitest'
import { type FolderImport, folderIn, foldersOf } from './testFolders.ts'

const source = '\\.tsx?$'
const tests = '\\.test\\.tsx?$'

/** What main does for a person. None of them imports another. */
const features = [
  'accounts',
  'backup',
  'incidents',
  'keeping',
  'photos',
  'policy',
  'publishing',
  'records',
  'register',
  'reports',
  'reviews',
  'staff',
  'week',
]

/** The folders of main, from the top of the street to the bottom: each imports only from rows below its own. */
const street: readonly (readonly string[])[] = [
  ['handlers'],
  ['session'],
  ['ipc'],
  features,
  ['acts'],
  ['told'],
  ['signedIn'],
  ['keyChange'],
  ['history'],
  ['posting'],
  ['vault', 'darkroom', 'clerk', 'proofreader'],
  ['school'],
  ['db'],
  ['keys'],
  ['files'],
]

/** Everywhere that folders make no circle. */
const oneWay = ['electron', 'electron/main', 'electron/main/db', 'renderer']

/** The dependency rule of the architecture, as sentences that fail. */
const rules: readonly IForbiddenRuleType[] = [
  mayOnlyUse('core uses nothing but core, zod and twitter-text', '^electron/core/', [
    '^electron/core/',
    packages('zod', 'twitter-text'),
  ]),
  mayOnlyUse('the contract uses nothing but core and zod', '^electron/contract/', [
    '^electron/(core|contract)/',
    packages('zod'),
  ]),
  mayOnlyUse('the preload uses nothing but the names of the channels', '^electron/preload/', [
    '^electron/contract/channels\\.ts$',
    '^electron$',
    packages('electron'),
  ]),
  mayNotUse('main never uses the window or another process', '^electron/main/', [
    '^renderer/',
    '^electron/(darkroom|clerk|proofreader|preload)/',
  ]),
  mayNotUse('the darkroom never uses main, the window or another process', '^electron/darkroom/', [
    '^renderer/',
    '^electron/(main|clerk|proofreader|preload|practice)/',
  ]),
  mayOnlyUse(
    'the clerk uses nothing but the rules, the contract and what reads tables: no files, no network, no records',
    '^electron/clerk/',
    [
      '^electron/(clerk|core|contract)/',
      '^electron$',
      packages('electron', 'csv-parse', 'saxen'),
      '^(node:)?zlib$',
    ],
  ),
  mayNotUse(
    'the proofreader never uses main, the window or another process',
    '^electron/proofreader/',
    ['^renderer/', '^electron/(main|clerk|darkroom|preload|practice)/'],
  ),
  mayNotUse('the window never uses main or another process', '^renderer/', [
    '^electron/(main|darkroom|clerk|proofreader|preload|practice)/',
    packages('electron'),
  ]),
  mayOnlyUse('the practice school uses nothing but core and Node', '^electron/practice/', [
    '^electron/(core|practice)/',
    packages('zod', 'twitter-text'),
    '^node:',
    '^[a-z_/]+$',
  ]),
  {
    name: 'only the line that opens the practice school imports it',
    severity: 'error',
    from: {
      path: '^electron/',
      pathNot: ['^electron/practice/', '^electron/main/practice\\.ts$', tests],
    },
    to: { path: '^electron/practice/' },
  },
  ownRoom('better-sqlite3 lives in main/db', 'better-sqlite3', '^electron/main/db/'),
  ownRoom(
    'twitter-api-v2 lives in main/posting/xGateway.ts',
    'twitter-api-v2',
    '^electron/main/posting/xGateway\\.ts$',
  ),
  ownRoom('konva lives in renderer/canvas', '(react-)?konva', '^renderer/canvas/'),
  ownRoom(
    'face detection lives in renderer/detection',
    '(@vladmandic/human|onnxruntime-web|retinaface)',
    '^(renderer/detection|e2e/bench)/',
  ),
  ownRoom(
    'sharp and libheif live in the darkroom',
    '(sharp|@img/[^/]+|libheif-js)',
    '^(electron/darkroom|e2e/bench)/',
  ),
  ownRoom('CSV and workbooks are read by the clerk', '(csv-parse|saxen)', '^electron/clerk/'),
  ownRoom('harper lives in the proofreader', 'harper\\.js', '^electron/proofreader/'),
  {
    name: 'features never import features',
    severity: 'error',
    from: { path: `^electron/main/(${features.join('|')})/`, pathNot: tests },
    to: { path: `^electron/main/(${features.join('|')})/`, pathNot: '^electron/main/$1/' },
  },
  {
    name: 'only tests and measurements use made-up schools',
    severity: 'error',
    from: { pathNot: [tests, '^electron/main/testing/', '^e2e/'] },
    to: { path: '^electron/main/testing/' },
  },
  {
    name: 'nothing goes round in a circle',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
]

function packages(...names: readonly string[]): string {
  return `^node_modules/(@types/)?(${names.join('|')})(/|$)`
}

function mayOnlyUse(name: string, from: string, to: readonly string[]): IForbiddenRuleType {
  return {
    name,
    severity: 'error',
    from: { path: from, pathNot: [tests, '/test[A-Z]\\w*\\.ts$'] },
    to: { pathNot: [...to] },
  }
}

function mayNotUse(name: string, from: string, to: readonly string[]): IForbiddenRuleType {
  return {
    name,
    severity: 'error',
    from: { path: from, pathNot: tests },
    to: { path: [...to] },
  }
}

function ownRoom(name: string, library: string, room: string): IForbiddenRuleType {
  return {
    name,
    severity: 'error',
    from: { pathNot: [room, tests, 'node_modules'] },
    to: { path: `node_modules/(${library})/` },
  }
}

let result: ICruiseResult

beforeAll(async () => {
  const { output } = await cruise(['electron', 'renderer', 'e2e'], {
    validate: true,
    ruleSet: { forbidden: [...rules] },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^renderer/public', '^out/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  })
  if (typeof output === 'string') throw new Error('The modules were not read.')
  result = output
}, 120_000)

test('every module was seen', () => {
  const seen = result.modules.filter(({ source: path }) => new RegExp(source).test(path))
  expect(seen.length).toBeGreaterThan(150)
  for (const layer of [
    'core',
    'contract',
    'preload',
    'main',
    'darkroom',
    'clerk',
    'proofreader',
    'practice',
  ]) {
    expect(seen.some(({ source: path }) => path.startsWith(`electron/${layer}/`))).toBe(true)
  }
  expect(seen.some(({ source: path }) => path.startsWith('renderer/'))).toBe(true)
})

test.each(rules.map(({ name }) => name ?? ''))('%s', (name) => {
  const broken = result.summary.violations
    .filter(({ rule }) => rule.name === name)
    .map(({ from, to }) => `${from} → ${to}`)
  expect(broken).toEqual([])
})

/** Files that tests are made of may look into any room. */
const ofTests = new RegExp(`${tests}|/test[A-Z]\\w*\\.ts$|^electron/main/testing/`)

function filesSeen(): readonly string[] {
  return result.modules
    .map(({ source: file }) => file)
    .filter((file) => new RegExp(source).test(file) && !ofTests.test(file))
}

function importsSeen(): readonly FolderImport[] {
  return result.modules
    .flatMap(({ source: from, dependencies }) =>
      dependencies.map(({ resolved: to }) => ({ from, to })),
    )
    .filter(({ from, to }) => !ofTests.test(from) && !ofTests.test(to))
}

test.each(oneWay)('no folder of %s imports in a circle', (place) => {
  const { seen, rings } = foldersOf(place, importsSeen(), filesSeen())
  expect(seen.length).toBeGreaterThan(3)
  expect(rings).toEqual([])
})

test('every folder of main has its place on the street, and no place is empty', () => {
  const { seen } = foldersOf('electron/main', [], filesSeen())
  const folders = seen.filter((name) => !name.includes('.'))
  expect(folders.length).toBeGreaterThan(25)
  expect(street.flat().toSorted()).toEqual(folders)
})

test('a folder of main imports only from below itself', () => {
  const place = (file: string) => {
    const name = folderIn('electron/main', file)
    return file.startsWith('electron/main/') ? street.findIndex((row) => row.includes(name)) : -1
  }
  const placed = importsSeen().filter(({ from, to }) => place(from) >= 0 && place(to) >= 0)
  expect(placed.length).toBeGreaterThan(500)
  const upwards = placed.filter(
    ({ from, to }) =>
      place(from) >= place(to) && folderIn('electron/main', from) !== folderIn('electron/main', to),
  )
  expect(upwards.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
})

test('no folder of main reaches up to what opens the studio', () => {
  const opens = /^electron\/main\/(index|handlers|services|pictures)\.ts$/
  const reaching = importsSeen().filter(
    ({ from, to }) => opens.test(to) && /^electron\/main\/\w+\//.test(from),
  )
  expect(reaching).toEqual([])
})
