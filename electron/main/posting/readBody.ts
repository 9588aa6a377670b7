/**
 * The bytes of an answer as they are once they are unpacked; null where there are more than so many. A body that is too
 * large is stopped where it crosses the limit: a few kilobytes of gzip can stand for gigabytes.
 */
export async function readBody(
  response: Pick<Response, 'body'>,
  mostBytes: number,
): Promise<Uint8Array | null> {
  if (response.body === null) return new Uint8Array()
  const reader = response.body.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(pieces, length)
    length += value.length
    if (length > mostBytes) {
      await reader.cancel().catch(() => undefined)
      return null
    }
    pieces.push(value)
  }
}
