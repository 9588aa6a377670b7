import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  allowedSwitches,
  type Start,
  startRefusals,
  startRefusalWords,
  switchIn,
} from './switches.ts'

const quiet: Start = {
  footing: 'released',
  platform: 'linux',
  given: [],
  variables: ['PATH', 'HOME', 'https_proxy'],
  hasDebugger: false,
}
const platforms = ['linux', 'darwin', 'win32'] as const
const atSchool = Object.keys(allowedSwitches).filter((name) => allowedSwitches[name] === 'released')
const platform = fc.constantFrom(...platforms)
const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,40}$/)
const strange = name.filter((text) => !Object.hasOwn(allowedSwitches, text.toLowerCase()))
/** Every way in which Chromium reads a switch on some system, with or without a value. */
const spelt = (text: fc.Arbitrary<string>, dashes: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom('', ' ', '\t\n', '\u0085', '\u3000'),
      fc.constantFrom(...dashes),
      text,
      fc.constantFrom('', '=', '=1', '=--disable-gpu'),
    )
    .map((parts) => parts.join(''))

test('a studio that was started from its icon opens', () => {
  for (const system of platforms) expect(startRefusals({ ...quiet, platform: system })).toEqual([])
})

test('whatever switch is not on the list keeps a released studio shut, however it is spelt and wherever it stands', () => {
  const others = fc.array(fc.constantFrom('photo.jpg', '--disable-gpu', '--'))
  fc.assert(
    fc.property(
      platform,
      others,
      spelt(strange, ['--', '-']),
      others,
      (system, before, it, after) => {
        const given = [...before, it, ...after]
        expect(startRefusals({ ...quiet, platform: system, given })).not.toEqual([])
      },
    ),
    { numRuns: 2000 },
  )
})

test('on Windows a slash makes a switch too, and elsewhere it begins a path', () => {
  fc.assert(
    fc.property(spelt(strange, ['/']), (given) => {
      expect(startRefusals({ ...quiet, platform: 'win32', given: [given] })).toHaveLength(1)
      expect(startRefusals({ ...quiet, platform: 'linux', given: [given] })).toEqual([])
    }),
  )
})

test('what only tests and demos need keeps a released studio shut, and opens in a checkout', () => {
  const ours = Object.keys(allowedSwitches)
  const given = ours.filter((text) => text !== 'as-released').map((text) => `--${text}=1`)
  const released = startRefusals({ ...quiet, given: ours.map((text) => `--${text}=1`) })
  expect(released.map((refusal) => ('name' in refusal ? refusal.name : ''))).toEqual(
    ours.filter((text) => !atSchool.includes(text)),
  )
  expect(startRefusals({ ...quiet, footing: 'checkout', given, hasDebugger: true })).toEqual([])
})

test('a checkout has the same list: a switch that nobody wrote down keeps it shut', () => {
  fc.assert(
    fc.property(platform, spelt(strange, ['--', '-']), (system, given) => {
      const start = { ...quiet, footing: 'checkout', platform: system, given: [given] } as const
      expect(startRefusals(start)).toHaveLength(1)
    }),
  )
})

test('the switches of the attack are refused, each by its name', () => {
  const attack = [
    'inspect',
    'inspect-brk',
    'log-net-log',
    'proxy-pac-url',
    'proxy-server',
    'host-rules',
    'host-resolver-rules',
    'js-flags',
    'ssl-key-log-file',
    'remote-debugging-pipe',
    'require',
    'load-extension',
    'enable-features',
    'as-released',
    '__proto__',
    'constructor',
  ]
  const given = attack.map((text) => `--${text}=x`)
  expect(startRefusals({ ...quiet, given })).toEqual(
    attack.map((text) => ({ kind: 'switch', name: text })),
  )
})

test('after the mark of a test everything is judged as at a school, before it as in a checkout', () => {
  const given = ['--no-sandbox', '--user-data-dir=x', '.', '--as-released', '--disable-gpu']
  const start = { ...quiet, footing: 'checkout', given } as const
  expect(startRefusals(start)).toEqual([])
  expect(startRefusals({ ...start, given: [...given, '--no-sandbox'] })).toHaveLength(1)
  expect(startRefusals({ ...start, variables: ['NODE_OPTIONS'] })).toHaveLength(1)
})

test('variables that open a studio keep it shut, and those of the school do not', () => {
  const opening = ['NODE_OPTIONS', 'SSLKEYLOGFILE', 'ELECTRON_ENABLE_LOGGING', 'electron_log_file']
  const school = ['NODE_EXTRA_CA_CERTS', 'NODE_ENV', 'HTTPS_PROXY', 'no_proxy', 'SSL_CERT_FILE']
  expect(startRefusals({ ...quiet, variables: [...opening, ...school] })).toEqual(
    opening.map((text) => ({ kind: 'variable', name: text.toUpperCase() })),
  )
})

test('a debugger that listens already keeps a released studio shut', () => {
  expect(startRefusals({ ...quiet, hasDebugger: true })).toEqual([{ kind: 'debugger' }])
})

test('the sentence names each cause once, and never a value', () => {
  const given = ['--proxy-pac-url=http://secret.example', '--proxy-pac-url=b']
  const words = startRefusalWords(startRefusals({ ...quiet, given, hasDebugger: true }))
  expect(words.match(/“--proxy-pac-url”/g)).toHaveLength(1)
  expect(words).toContain('a debugger that is attached')
  expect(words).not.toContain('secret')
})

test('a name is read as Chromium reads it', () => {
  expect(switchIn('\u0085 --Host-Rules=MAP * x', 'linux')).toBe('host-rules')
  expect(switchIn('C:\\photos\\a.jpg', 'win32')).toBe(null)
  expect(switchIn('/photos/a.jpg', 'darwin')).toBe(null)
  expect(switchIn('-', 'linux')).toBe('')
})
