import { crc32, inflateRawSync } from 'node:zlib'
import { type TableRefusal, tableLimits } from '../contract/clerk.ts'
import { ok, type Result, refused } from '../core/result.ts'

/** The parts of a workbook by their names, none of them unpacked yet. */
export interface Zip {
  has(name: string): boolean
  /** The text of a part, unpacked now; a part that is not there is a broken workbook. */
  textOf(name: string): Result<string, TableRefusal>
}

/**
 * Opens a zip only where every way of reading it comes to the same parts: one end record, and it is the last thing in the
 * file; a directory that fills the place before it exactly; headers that agree with it; parts that share no byte and no
 * name. What the parts say that they grow to is added up before any of them is unpacked.
 * Source: APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function openZip(bytes: Uint8Array): Result<Zip, TableRefusal> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = directoryOf(file)
  if (directory === null) return broken
  if (directory.count > tableLimits.parts) return refused({ kind: 'tooLarge' })
  const parts = partsOf(file, directory)
  if (parts === null) return broken
  if (parts.some(({ encrypted }) => encrypted)) return refused({ kind: 'oldOrLockedWorkbook' })
  const grown = parts.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0)
  if (grown > tableLimits.unpackedBytes) return refused({ kind: 'tooLarge' })
  const byName = new Map(parts.map((part) => [part.name, part]))
  if (byName.size < parts.length || !liesApart(parts, directory.at)) return broken
  return ok(zipOf(file, byName))
}

const broken = refused({ kind: 'brokenWorkbook' } as const)

interface Directory {
  readonly at: number
  readonly end: number
  readonly count: number
}

interface Part {
  readonly name: string
  readonly encrypted: boolean
  readonly deflated: boolean
  readonly checksum: number
  readonly packedBytes: number
  readonly unpackedBytes: number
  /** Where its header begins, and where its bytes do. */
  readonly at: number
  readonly start: number
}

const [endMark, directoryMark, partMark, farEndMark] = [
  0x06054b50, 0x02014b50, 0x04034b50, 0x07064b50,
]
const endLength = 22

/** Files of four gigabytes, archives in several volumes and comments at the end are not what a spreadsheet writes. */
function directoryOf(file: Buffer): Directory | null {
  const end = file.length - endLength
  if (end < 0 || file.readUInt32LE(end) !== endMark) return null
  if (end >= 20 && file.readUInt32LE(end - 20) === farEndMark) return null
  const count = file.readUInt16LE(end + 10)
  const at = file.readUInt32LE(end + 16)
  const volumes = file.readUInt32LE(end + 4)
  const comment = file.readUInt16LE(end + 20)
  if (volumes !== 0 || comment !== 0 || file.readUInt16LE(end + 8) !== count) return null
  return at + file.readUInt32LE(end + 12) === end ? { at, end, count } : null
}

function partsOf(file: Buffer, { at: start, end, count }: Directory): readonly Part[] | null {
  const parts: Part[] = []
  let at = start
  for (let number = 0; number < count; number++) {
    if (at + 46 > end || file.readUInt32LE(at) !== directoryMark) return null
    const nameLength = file.readUInt16LE(at + 28)
    const next = at + 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
    if (next > end) return null
    const part = partAt(file, at, file.subarray(at + 46, at + 46 + nameLength))
    if (part === null) return null
    parts.push(part)
    at = next
  }
  return at === end ? parts : null
}

/** Whether its bytes are scrambled, and whether their length is said after them. */
const [scrambled, sizesFollow] = [1, 8]

function partAt(file: Buffer, entry: number, rawName: Buffer): Part | null {
  const flags = file.readUInt16LE(entry + 8)
  const method = file.readUInt16LE(entry + 10)
  const at = file.readUInt32LE(entry + 42)
  const nameEnd = at + 30 + rawName.length
  if (method !== 0 && method !== 8) return null
  if (nameEnd > entry || file.readUInt32LE(at) !== partMark) return null
  const agrees =
    file.readUInt16LE(at + 6) === flags &&
    file.readUInt16LE(at + 8) === method &&
    file.readUInt16LE(at + 26) === rawName.length &&
    file.subarray(at + 30, nameEnd).equals(rawName)
  const sizes = file.subarray(entry + 16, entry + 28)
  const sizesAgree = (flags & sizesFollow) !== 0 || file.subarray(at + 14, at + 26).equals(sizes)
  const [checksum, packedBytes, unpackedBytes] = [0, 4, 8].map((place) => sizes.readUInt32LE(place))
  if (!agrees || !sizesAgree || checksum === undefined) return null
  if (packedBytes === undefined || unpackedBytes === undefined) return null
  if (method === 0 && packedBytes !== unpackedBytes) return null
  return {
    name: sameName(rawName.toString('utf8')),
    encrypted: (flags & scrambled) !== 0,
    deflated: method === 8,
    checksum,
    packedBytes,
    unpackedBytes,
    at,
    start: nameEnd + file.readUInt16LE(at + 28),
  }
}

/** Names of parts differ by more than their case (ECMA-376 part 2, 6.2.2). */
function sameName(name: string): string {
  return name.toLowerCase()
}

/** No byte belongs to two parts, or to a part and the directory: a bomb of overlapping parts needs one that does. */
function liesApart(parts: readonly Part[], directory: number): boolean {
  const inOrder = [...parts].sort((one, other) => one.at - other.at)
  return inOrder.every(
    ({ start, packedBytes }, place) => start + packedBytes <= (inOrder[place + 1]?.at ?? directory),
  )
}

function zipOf(file: Buffer, byName: ReadonlyMap<string, Part>): Zip {
  return {
    has: (name) => byName.has(sameName(name)),
    textOf(name) {
      const part = byName.get(sameName(name))
      if (part === undefined) return broken
      const unpacked = unpack(file, part)
      return unpacked.ok ? decode(unpacked.value) : unpacked
    },
  }
}

/** Grows to what the directory says and not a byte further. */
function unpack(file: Buffer, part: Part): Result<Buffer, TableRefusal> {
  const packed = file.subarray(part.start, part.start + part.packedBytes)
  try {
    const unpacked = part.deflated
      ? inflateRawSync(packed, { maxOutputLength: Math.max(part.unpackedBytes, 1) })
      : packed
    const isWhole = unpacked.length === part.unpackedBytes && crc32(unpacked) === part.checksum
    return isWhole ? ok(unpacked) : broken
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ERR_BUFFER_TOO_LARGE') return refused({ kind: 'tooLarge' })
    if (code.startsWith('Z_')) return broken
    throw error
  }
}

/** Spreadsheets write UTF-8. */
function decode(bytes: Buffer): Result<string, TableRefusal> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof TypeError) return broken
    throw error
  }
}
