import type { Size } from '../core/geometry.ts'
import { ok, type Result, refused } from '../core/result.ts'

/**
 * Reads a finished JPEG as strictly as one can: a plain JFIF header without a thumbnail, tables, one frame, its scans,
 * and the end on the last byte. No profile, no comment, no second picture, nothing after the end. Answers the size of
 * the picture, or what was found that does not belong.
 */
export function verifySegments(jpeg: Uint8Array): Result<Size, string> {
  if (jpeg[0] !== 0xff || jpeg[1] !== SOI) return refused('no start of image')
  if (nestedStart(jpeg) > 0) return refused(`a second picture at byte ${nestedStart(jpeg)}`)
  return verifyFrom(new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength), 2, null)
}

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const frames = [0xc0, 0xc2]
const tables = [0xdb, 0xc4, 0xdd]

function verifyFrom(view: DataView, start: number, framed: Size | null): Result<Size, string> {
  let size = framed
  let at = start
  while (at + 4 <= view.byteLength && marker(view, at) !== EOI) {
    const problem = problemAt(view, at, size)
    if (problem !== null) return refused(problem)
    const kind = marker(view, at)
    if (frames.includes(kind)) size = sizeAt(view, at)
    at = kind === SOS ? endOfScan(view, at) : endOf(view, at)
  }
  if (at + 2 !== view.byteLength || marker(view, at) !== EOI)
    return refused('no clean end of image')
  return size === null ? refused('no picture') : ok(size)
}

/** The marker at a place, or 0 where there is none. */
function marker(view: DataView, at: number): number {
  return at + 2 <= view.byteLength && view.getUint8(at) === 0xff ? view.getUint8(at + 1) : 0
}

function problemAt(view: DataView, at: number, size: Size | null): string | null {
  const kind = marker(view, at)
  if (kind === 0) return `no marker at byte ${at}`
  if (endOf(view, at) > view.byteLength) return 'a segment that is cut short'
  if (kind === APP0) return at === 2 && isPlainJfif(view, at) ? null : 'a header that is not plain'
  if (frames.includes(kind)) return size === null ? null : 'a second frame'
  if (kind === SOS) return size === null ? 'a scan before its frame' : null
  return tables.includes(kind) ? null : `segment ${kind.toString(16)}`
}

function endOf(view: DataView, at: number): number {
  return at + 2 + view.getUint16(at + 2)
}

function isPlainJfif(view: DataView, at: number): boolean {
  const name = [0, 1, 2, 3, 4].map((offset) => view.getUint8(at + 4 + offset))
  const thumbnail = view.getUint8(at + 16) + view.getUint8(at + 17)
  return (
    view.getUint16(at + 2) === 16 && String.fromCharCode(...name) === 'JFIF\0' && thumbnail === 0
  )
}

function sizeAt(view: DataView, at: number): Size {
  return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
}

/** Within a scan `FF` is followed by `00` or by a restart marker; anything else ends it. */
function endOfScan(view: DataView, start: number): number {
  let at = endOf(view, start)
  while (at + 1 < view.byteLength) {
    const next = marker(view, at)
    if (view.getUint8(at) === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at
    at += 1
  }
  return at
}

function nestedStart(jpeg: Uint8Array): number {
  for (let at = jpeg.indexOf(0xff, 2); at !== -1; at = jpeg.indexOf(0xff, at + 1)) {
    if (jpeg[at + 1] === SOI && jpeg[at + 2] === 0xff) return at
  }
  return -1
}
