import type { TableRefusal } from '../contract/clerk.ts'
import { ok, type Result, refused } from '../core/result.ts'

/**
 * The text of a file that Excel or a school's system wrote: by its byte order mark, else UTF-16 where every other byte is
 * zero, else UTF-8 where it holds, else Windows-1252. A file with control characters in it is no text.
 */
export function decodeText(bytes: Uint8Array): Result<string, TableRefusal> {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  return /[\p{Cc}--[\s\x7f-\x9f]]/v.test(text) ? refused({ kind: 'notATable' }) : ok(text)
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return utf16Of(bytes.subarray(0, 1000)) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** Latin text in UTF-16 has a zero for nearly every other byte, and plain text has none at all. */
function utf16Of(bytes: Uint8Array): string | null {
  const zeros = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const most = bytes.length * 0.35
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
