/** The parts of a multipart body by name; null where it is not well formed (RFC 7578). */
export function multipartParts(
  bytes: Buffer,
  contentType: string,
): ReadonlyMap<string, Buffer> | null {
  const boundary = /^multipart\/form-data;\s*boundary="?([^";]+)"?/i.exec(contentType)?.[1]
  if (boundary === undefined) return null
  const marker = Buffer.from(`--${boundary}`)
  const parts = new Map<string, Buffer>()
  let at = bytes.indexOf(marker)
  while (at !== -1) {
    const start = at + marker.length
    if (bytes.subarray(start, start + 2).toString() === '--') return parts
    const end = bytes.indexOf(marker, start)
    if (end === -1) return null
    if (!keepPart(parts, bytes.subarray(start + 2, end - 2))) return null
    at = end
  }
  return null
}

function keepPart(parts: Map<string, Buffer>, part: Buffer): boolean {
  const blank = part.indexOf('\r\n\r\n')
  const name = /name="([^"]+)"/i.exec(part.subarray(0, Math.max(blank, 0)).toString('utf8'))?.[1]
  if (blank === -1 || name === undefined) return false
  parts.set(name, part.subarray(blank + 4))
  return true
}
