// Every line that a person may read, as it stands in the sources: the window's, and what main and the rules say in words.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** @typedef {{ readonly file: string, readonly line: number, readonly says: string }} Sentence */

/** Where words for a person are written. Main's and core's other texts are for the log of errors or for nobody. */
const rooms = [
  /^renderer\//,
  /^electron\/(core|main)\/.*(wording|Wording|Sentence|[nN]ames?|Words|Note)\.ts$/,
]
const silent = /\.test\.tsx?$|^renderer\/(detection|public)\/|\/words\/lists\/|testing\//

/** @param {string} root @returns {readonly Sentence[]} */
export function sentencesOf(root) {
  return ['renderer', 'electron/core', 'electron/main']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => /\.tsx?$/.test(path) && !silent.test(path))
    .filter((path) => rooms.some((room) => room.test(path)))
    .toSorted()
    .flatMap((path) => sentencesIn(path, readFileSync(join(root, path), 'utf8')))
}

/** @param {string} file @param {string} text @returns {readonly Sentence[]} */
export function sentencesIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  /** @type {Sentence[]} */
  const found = []
  /** @param {ts.Node} node */
  const visit = (node) => {
    const says = wordsOf(node)
    if (says !== null) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push({ file, line: line + 1, says })
    }
    if (!isForNobody(node)) ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** @param {ts.Node} node @returns {string | null} */
function wordsOf(node) {
  if (ts.isJsxText(node)) return spoken(node.text)
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return spoken(node.text)
  if (!ts.isTemplateExpression(node)) return null
  const parts = node.templateSpans.map(({ expression, literal }) => [expression, literal.text])
  const whole = parts.map(([, after]) => `…${after}`).join('')
  return spoken(`${node.head.text}${whole}`)
}

/** Two words at least: one alone is a name of ours as often as it is one of a person's. @param {string} text */
function spoken(text) {
  const line = text.replace(/\s+/g, ' ').trim()
  return /\p{L}{2}.* .*\p{L}/u.test(line) ? line : null
}

/** What is imported, styled, drawn or thrown is read by nobody who uses the studio. @param {ts.Node} node */
function isForNobody(node) {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return true
  if (ts.isJsxAttribute(node)) return /^(className|d|viewBox|role|id)$/.test(node.name.getText())
  return ts.isNewExpression(node) && /Error$/.test(node.expression.getText())
}
