import { createSocket, type Socket } from 'node:dgram'
import { createServer, type Server } from 'node:net'

/** What somebody outside the studio would have noticed. */
export interface Heard {
  readonly by: 'tcp' | 'udp' | 'dns'
  /** The port that was spoken to, or the name that was asked for. */
  readonly at: string
}

export interface Listeners {
  readonly heard: () => readonly Heard[]
  close(): Promise<void>
}

/** Listens to TCP and UDP on every port, and to lookups of names where this network is our own. */
export async function listen(ports: readonly number[], ownNetwork: boolean): Promise<Listeners> {
  const heard: Heard[] = []
  const servers = await Promise.all(ports.map((port) => tcpAt(port, heard)))
  const sockets = await Promise.all(ports.map((port) => udpAt(port, heard)))
  const resolvers = ownNetwork ? [await namesAt(53, heard)] : []
  return {
    heard: () => heard,
    async close() {
      for (const socket of [...sockets, ...resolvers]) socket.close()
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
    },
  }
}

const answer = 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx'

function tcpAt(port: number, heard: Heard[]): Promise<Server> {
  const server = createServer((socket) => {
    heard.push({ by: 'tcp', at: String(port) })
    socket.on('error', () => {})
    socket.once('data', () => socket.end(answer))
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '0.0.0.0', () => resolve(server))
  })
}

function udpAt(port: number, heard: Heard[]): Promise<Socket> {
  return bound(port, () => heard.push({ by: 'udp', at: String(port) }))
}

/** Every name is at `elsewhere`; what is asked besides has no answer. */
function namesAt(port: number, heard: Heard[]): Promise<Socket> {
  return bound(port, (query, reply) => {
    const { name, end } = nameIn(query)
    heard.push({ by: 'dns', at: name })
    reply(answerTo(query, end))
  })
}

/** An address that stands for the whole internet in a network of our own. */
export const elsewhere = '203.0.113.7'

function answerTo(query: Buffer, end: number): Buffer {
  const isAddress = query.readUInt16BE(end) === 1
  const head = Buffer.from(query.subarray(0, end + 4))
  head.writeUInt16BE(0x8180, 2)
  head.writeUInt16BE(isAddress ? 1 : 0, 6)
  head.writeUInt16BE(0, 10)
  if (!isAddress) return head
  const address = elsewhere.split('.').map(Number)
  return Buffer.concat([head, Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...address])])
}

function nameIn(query: Buffer): { readonly name: string; readonly end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 }
}

function bound(
  port: number,
  onMessage: (message: Buffer, reply: (answer: Buffer) => void) => void,
): Promise<Socket> {
  const socket = createSocket('udp4')
  socket.on('message', (message, from) =>
    onMessage(message, (reply) => socket.send(reply, from.port, from.address)),
  )
  return new Promise((resolve, reject) => {
    socket.once('error', reject)
    socket.bind(port, '0.0.0.0', () => resolve(socket))
  })
}
