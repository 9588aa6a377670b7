import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { beforeAll, expect, test } from 'vitest'

const source = '\\.tsx?$'
const tests = '\\.test\\.tsx?$'

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
