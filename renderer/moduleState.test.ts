import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/**
 * What may change at the level of a module, with the reason. All else lives in the window's session, or is kept with it
 * by `perSession`, so that nothing outlives a person.
 */
const allowed: Readonly<Record<string, string>> = {
  'session/windowSession.ts useSession': 'the session itself, which each lock puts anew',
  'preferences/preference.ts useKept': 'what this computer remembers, whoever is signed in',
  'detection/finder.ts searchesSoFar':
    'numbers the questions to a worker, and says nothing of a photo',
  'detection/worker.ts opening': 'the detectors of this worker, which ends with its session',
  'detection/worker.ts last': 'what this worker is doing',
  'detection/worker.ts stopped': 'numbers of questions that this worker need not answer',
  'detection/engine/helper.ts help': 'the memory that a helping worker computes in',
  'detection/engine/kernels/index.ts longestWait': 'a number of the compiled engine',
}

const makers =
  /^(Map|Set|WeakMap|WeakSet|Array|AbortController|EventTarget|BroadcastChannel|Worker)$/
const stores = /^(create|createStore|atom|proxy|observable)$/
const changes = /^(push|pop|shift|unshift|splice|sort|reverse|fill|set|add|delete|clear|setState)$/

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$|\/test\w*\.ts$/.test(file))
  .filter((file) => !file.startsWith('public/'))

/** The names at the level of a module that hold something which can become something else. */
function changeableIn(text: string): readonly string[] {
  const source = ts.createSourceFile(
    'module.tsx',
    text,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  )
  const declared = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList: { declarations, flags } }) =>
      declarations.map((declaration) => ({
        name: declaration.name.getText(),
        isLet: (flags & ts.NodeFlags.Const) === 0,
        declaration,
      })),
    )
  const names = new Set(declared.map(({ name }) => name))
  const changed = new Set<string>()
  const look = (node: ts.Node): void => {
    const target = targetOf(node)
    if (target !== null && names.has(target)) changed.add(target)
    ts.forEachChild(node, look)
  }
  look(source)
  return declared
    .filter(({ name, isLet, declaration }) => isLet || changed.has(name) || holdsState(declaration))
    .map(({ name }) => name)
}

/** The name whose inside is changed: by an assignment to a member, or by a method that changes what it is called on. */
function targetOf(node: ts.Node): string | null {
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind))
    return ownerOf(node.left)
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    return node.operator === ts.SyntaxKind.PlusPlusToken ? ownerOf(node.operand) : null
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null
  const { expression, name } = node.expression
  return changes.test(name.text) && ts.isIdentifier(expression) ? expression.text : null
}

function ownerOf(node: ts.Node): string | null {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return null
  return ts.isIdentifier(node.expression) ? node.expression.text : ownerOf(node.expression)
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}

/** Made to be changed: a store, an empty list, a map that is not typed as one to read. */
function holdsState({ initializer, type }: ts.VariableDeclaration): boolean {
  if (initializer === undefined || /^(readonly |Readonly)/.test(type?.getText() ?? '')) return false
  if (ts.isArrayLiteralExpression(initializer)) return initializer.elements.length === 0
  if (ts.isNewExpression(initializer)) return makers.test(initializer.expression.getText())
  return isStore(initializer)
}

function isStore(node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return false
  return ts.isIdentifier(node.expression)
    ? stores.test(node.expression.text)
    : isStore(node.expression)
}

test('no module of the window keeps anything that changes, but for what is named here with its reason', () => {
  expect(files.length).toBeGreaterThan(350)
  const found = files.flatMap((file) =>
    changeableIn(readFileSync(join(import.meta.dirname, file), 'utf8')).map(
      (name) => `${file} ${name}`,
    ),
  )
  expect(found.toSorted()).toEqual(Object.keys(allowed).toSorted())
})

test.each([
  ['let version = 0', ['version']],
  ['const queue: Offer[] = []', ['queue']],
  ['export const failed = new Set<string>()', ['failed']],
  ['const useWeek = create<Week>()(() => ({ tasks: null }))', ['useWeek']],
  ['const held = { timer: null }\nexport function stop() { held.timer = 1 }', ['held']],
  ['const names = [1, 2]\nexport function more() { names.push(3) }', ['names']],
  ['const names: ReadonlySet<string> = new Set()', []],
  ['const steps = [1, 2] as const\nconst sorted = steps.toSorted()', []],
  ['const queue = perSession(() => [])', []],
  ['export function count() { let at = 0; at += 1; return at }', []],
])('%s', (text, names) => {
  expect(changeableIn(text)).toEqual(names)
})
