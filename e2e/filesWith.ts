import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

/**
 * Every file below these folders in which any of the secrets stands in plain: as UTF-8, UTF-16, base64 or hexadecimal,
 * also within the packed streams of a PDF. Folders that are not there hold nothing.
 */
export function filesWith(
  folders: readonly string[],
  secrets: readonly string[],
): readonly string[] {
  const forms = secrets.flatMap(formsOf)
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => contentsOf(file).some((bytes) => forms.some((form) => bytes.includes(form))))
}

function formsOf(secret: string): readonly Buffer[] {
  const bytes = Buffer.from(secret, 'utf8')
  return [
    bytes,
    Buffer.from(secret, 'utf16le'),
    Buffer.from(bytes.toString('base64').replace(/=+$/, '').slice(0, -1)),
    Buffer.from(bytes.toString('hex')),
  ]
}

function contentsOf(file: string): readonly Buffer[] {
  const bytes = readFileSync(file)
  return [bytes, ...packedIn(bytes)]
}

function packedIn(bytes: Buffer): readonly Buffer[] {
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return []
  const found: Buffer[] = []
  for (let at = bytes.indexOf('stream\n'); at !== -1; at = bytes.indexOf('stream\n', at + 7)) {
    const end = bytes.indexOf('endstream', at)
    try {
      found.push(inflateSync(bytes.subarray(at + 7, end === -1 ? undefined : end)))
    } catch {
      // Not packed, or the end of a stream that was read already.
    }
  }
  return found
}
