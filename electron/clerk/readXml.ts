import { decode, Parser } from 'saxen'
import type { TableRefusal } from '../contract/clerk.ts'
import { ok, type Result, refused } from '../core/result.ts'

/** An element as it begins: its name without a prefix, and its attributes when they are asked for. */
export interface XmlElement {
  readonly name: string
  /** By its whole name, decoded; undefined where there is none. */
  attribute(name: string): string | undefined
}

/** Who reads a part as it goes by. A refusal ends the reading there. */
export interface XmlReader {
  begins(element: XmlElement): TableRefusal | null
  ends?(name: string): TableRefusal | null
  says?(text: string): void
}

/** A worksheet is six elements deep. */
const deepest = 64

/**
 * Reads one part of a workbook from its beginning to its end, and builds nothing of it. What is not well formed is
 * refused, and so is a document type: it could declare entities, and no spreadsheet writes one.
 */
export function readXml(xml: string, reader: XmlReader): Result<null, TableRefusal> {
  const parser = new Parser()
  let refusal: TableRefusal | null = null
  let depth = 0
  let roots = 0
  const stop = (why: TableRefusal | null) => {
    if (why === null) return
    refusal ??= why
    parser.stop()
  }
  const broken = () => stop({ kind: 'brokenWorkbook' })
  parser.on('error', broken).on('warn', broken).on('attention', broken)
  parser.on('openTag', (name, attributes) => {
    if (depth === 0) roots++
    depth++
    if (depth > deepest || roots > 1) broken()
    else stop(reader.begins({ name: withoutPrefix(name), attribute: attributesOf(attributes) }))
  })
  parser.on('closeTag', (name) => {
    depth--
    stop(reader.ends?.(withoutPrefix(name)) ?? null)
  })
  parser.on('text', (text, decoded) => reader.says?.(decoded(text)))
  parser.on('cdata', (text) => reader.says?.(text))
  if (parser.parse(xml) !== null) broken()
  return refusal === null ? ok(null) : refused(refusal)
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function attributesOf(read: () => Readonly<Record<string, string>> | false | null) {
  return (name: string): string | undefined => {
    const attributes = read()
    if (attributes === false || attributes === null) return undefined
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined
    return value === undefined ? undefined : decode(value)
  }
}

/** XML writes a truth as `1` or `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
