import { createServer, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { readBody } from './readBody.ts'
import { exchange } from './transport.ts'

/** An X that begins an answer of 50 MB of spaces, packed into 50 kB, and never ends it. */
let server: Server
let url: string
let cutOff: Promise<unknown>
const bomb = gzipSync(Buffer.alloc(50_000_000, ' '), { level: 9 })
beforeAll(async () => {
  server = createServer((request, response) => {
    cutOff = new Promise((resolve) => response.once('close', resolve))
    const packed = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
    response.writeHead(200, packed)
    if (request.url === '/bomb') response.write(bomb)
    else response.end(gzipSync('{"data":{"id":"1"}}'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const ask = (path: string) =>
  exchange(fetch, {
    url: `${url}${path}`,
    method: 'GET',
    headers: {},
    body: undefined,
    milliseconds: 20_000,
  })

test('an answer that unpacks to more than X ever says is no answer, and its line is cut', async () => {
  expect(await ask('/bomb')).toEqual({ ok: false, error: { kind: 'unreadable', status: 200 } })
  await cutOff
  expect(await ask('/')).toMatchObject({ ok: true, value: { body: { data: { id: '1' } } } })
})

test('property: a body is read whole up to its limit, and not at all beyond it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 }),
      fc.nat({ max: 200 }),
      async (pieces, most) => {
        const whole = Buffer.concat(pieces)
        let cancelled = false
        const left = [...pieces]
        const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
          pull(controller) {
            const next = left.shift()
            if (next === undefined) controller.close()
            else controller.enqueue(new Uint8Array(next))
          },
          cancel() {
            cancelled = true
          },
        })
        const read = await readBody(new Response(body), most)
        expect(read === null ? null : Buffer.from(read)).toEqual(whole.length > most ? null : whole)
        if (cancelled) expect(read).toBeNull()
      },
    ),
  )
})
