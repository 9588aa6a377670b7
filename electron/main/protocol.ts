import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { type Protocol, protocol } from 'electron'
import { bundledFile } from './bundledFile.ts'
import { contentPolicy } from './security.ts'

/** Bytes of pictures that main keeps; null where there is no such picture, or nobody is signed in. */
export interface Pictures {
  photo(id: string, rendition: 'screen' | 'thumbnail'): Promise<Uint8Array | null>
  print(sha256: string): Promise<Uint8Array | null>
  account(id: string): Promise<Uint8Array | null>
  /** A follower's profile picture, in memory while a list is at hand. */
  avatar(id: string): Promise<Uint8Array | null>
}

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
}

const headers = {
  'Content-Security-Policy': contentPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
}

/** Must run before the app is ready: makes `app://studio` a secure origin of our own. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        codeCache: true,
      },
    },
  ])
}

/** Serves the built pages from `folder`, and pictures from main's own keeping. */
export function serveApp(target: Protocol, folder: string, pictures: Pictures): void {
  target.handle('app', async (request) => {
    const url = new URL(request.url)
    if (url.host !== 'studio' || request.method !== 'GET') return notFound()
    const bytes = (await pictureAt(url.pathname, pictures)) ?? (await fileAt(url.pathname, folder))
    if (bytes === null) return notFound()
    const kind = kinds[extname(url.pathname) || '.html'] ?? 'application/octet-stream'
    return new Response(new Uint8Array(bytes), {
      headers: { ...headers, 'Content-Type': kind },
    })
  })
}

const photoPath = /^\/photo\/([0-9a-f-]{36})\/(screen|thumb)\.jpg$/
const accountPath = /^\/account\/([0-9a-f-]{36})\.jpg$/
const avatarPath = /^\/avatar\/(\d{1,19})\.jpg$/
const printPath = /^\/print\/([0-9a-f]{64})\.jpg$/

async function pictureAt(path: string, pictures: Pictures): Promise<Uint8Array | null> {
  const photo = photoPath.exec(path)
  if (photo?.[1] !== undefined) {
    return pictures.photo(photo[1], photo[2] === 'thumb' ? 'thumbnail' : 'screen')
  }
  const account = accountPath.exec(path)
  if (account?.[1] !== undefined) return pictures.account(account[1])
  const avatar = avatarPath.exec(path)
  if (avatar?.[1] !== undefined) return pictures.avatar(avatar[1])
  const print = printPath.exec(path)
  return print?.[1] === undefined ? null : pictures.print(print[1])
}

async function fileAt(path: string, folder: string): Promise<Uint8Array | null> {
  const file = bundledFile(path, folder)
  if (file === null) return null
  return readFile(file).catch(() => null)
}

function notFound(): Response {
  return new Response('', { status: 404, headers })
}
