/** Where a studio runs: installed at a school, or from a checkout by tests, demos and developers. */
export type Footing = 'released' | 'checkout'

/**
 * Every switch that a studio may be started with, and from which footing on. Chromium and Node know some two thousand
 * others; whatever is not written here keeps the studio shut, so that a new one needs no new line.
 */
export const allowedSwitches: Readonly<Record<string, Footing>> = {
  // What helps a screen, a graphics driver or a screen reader, and opens nothing.
  'disable-gpu': 'released',
  'force-device-scale-factor': 'released',
  'force-renderer-accessibility': 'released',
  // What our own launchers use. The first four would open a school's studio to others.
  'no-sandbox': 'checkout',
  'user-data-dir': 'checkout',
  inspect: 'checkout',
  'remote-debugging-port': 'checkout',
  'practice-x': 'checkout',
  haste: 'checkout',
  'sign-in-seconds': 'checkout',
  'days-ahead': 'checkout',
  'as-released': 'checkout',
}

/** In a checkout alone: whatever follows it, and the environment, are judged as at a school. For tests of this very list. */
const asReleased = 'as-released'

/** Variables that Electron, Node or Chromium obey come from these families; schools set the few that are named for others. */
const obeyed = /^(NODE_|ELECTRON_|SSLKEYLOGFILE$)/
const harmless: readonly string[] = [
  'NODE_ENV',
  'NODE_HOME',
  'NODE_EXTRA_CA_CERTS',
  'ELECTRON_NO_ATTACH_CONSOLE',
  'ELECTRON_OZONE_PLATFORM_HINT',
]

/** How the studio was started, as the system says it. */
export interface Start {
  readonly footing: Footing
  readonly platform: NodeJS.Platform
  /** What followed the program's name. */
  readonly given: readonly string[]
  readonly variables: readonly string[]
  /** Somebody may already look into this process. */
  readonly hasDebugger: boolean
}

/** One reason not to open. */
export type StartRefusal =
  | { readonly kind: 'switch'; readonly name: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'debugger' }

/** Everything about a start that would take the studio's protection away; nothing where it may open. */
export function startRefusals(start: Start): readonly StartRefusal[] {
  const { given, platform, footing } = start
  const names = given.map((argument) => switchIn(argument, platform))
  const isMarked = (name: string | null) => footing === 'checkout' && name === asReleased
  const mark = names.findIndex(isMarked)
  const strictFrom = footing === 'released' ? 0 : mark < 0 ? names.length : mark + 1
  const switches = names.flatMap((name, at): readonly StartRefusal[] => {
    if (name === null) return []
    return isAllowed(name, at < strictFrom ? 'checkout' : 'released')
      ? []
      : [{ kind: 'switch', name }]
  })
  if (footing === 'checkout' && mark < 0) return switches
  return [...switches, ...variablesOf(start), ...debuggerOf(start)]
}

/**
 * The name of the switch that Chromium or Node would read in an argument, null where neither would. Stricter than both: blanks
 * before it, one dash, capitals, a slash on Windows and what follows `--` are read as switches too.
 */
export function switchIn(argument: string, platform: NodeJS.Platform): string | null {
  const text = argument.replace(/^[\s\u0085]+/, '')
  const prefix = (platform === 'win32' ? /^(--?|\/)/ : /^--?/).exec(text)
  if (prefix === null) return null
  const [name = ''] = text.slice(prefix[0].length).split('=')
  return name.trim().toLowerCase()
}

function isAllowed(name: string, footing: Footing): boolean {
  if (!Object.hasOwn(allowedSwitches, name)) return false
  return footing === 'checkout' || allowedSwitches[name] === 'released'
}

function variablesOf({ variables }: Start): readonly StartRefusal[] {
  return variables
    .map((name) => name.toUpperCase())
    .filter((name) => obeyed.test(name) && !harmless.includes(name))
    .map((name) => ({ kind: 'variable', name }))
}

function debuggerOf({ hasDebugger }: Start): readonly StartRefusal[] {
  return hasDebugger ? [{ kind: 'debugger' }] : []
}

/** Why the studio did not open, and what to do, for the person who tried. */
export function startRefusalWords(refusals: readonly StartRefusal[]): string {
  const causes = [...new Set(refusals.map(causeOf))].join(', ')
  return (
    `School Photo Studio was not opened, because of how it was started: ${causes}. ` +
    'That could let another program see the photos or the school’s keys. Nothing was lost. ' +
    'Please open it from its own icon; if this comes again, show it to whoever looks after this computer.'
  )
}

function causeOf(refusal: StartRefusal): string {
  switch (refusal.kind) {
    case 'switch':
      return `the switch “--${refusal.name}”`
    case 'variable':
      return `the environment variable ${refusal.name}`
    case 'debugger':
      return 'a debugger that is attached'
  }
}
