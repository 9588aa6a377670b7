import { z } from 'zod'
import type { Trouble } from '../../core/outbox.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { Upload } from './gateway.ts'
import { Begun, Uploaded } from './xReplies.ts'

interface UploadOptions {
  readonly forceBodyMode?: 'form-data' | 'url'
  readonly params?: { readonly id: string }
}

/** As much of the library's client as uploading needs. */
interface UploadClient {
  readonly v2: {
    post(path: string, body?: Record<string, unknown>, options?: UploadOptions): Promise<unknown>
    get(path: string, query: Record<string, string>): Promise<unknown>
  }
}

type Call = (client: UploadClient) => Promise<unknown>
type Ask = <T extends z.ZodType>(
  reply: T,
  milliseconds: number,
  call: Call,
) => Promise<Result<z.infer<T>, Trouble>>

interface UploadAccess {
  readonly wait: (milliseconds: number, over?: AbortSignal) => Promise<void>
  readonly until?: AbortSignal | undefined
  readonly patience: { readonly question: number; readonly picture: number }
}

/** The id in an address of X. */
export function at(id: string) {
  return { params: { id } }
}

const chunkBytes = 1024 * 1024

/**
 * Brings one picture up in pieces. Chromium may send a piece again on a connection that died, and X then no longer counts
 * as we do: an upload that fell out of step is begun anew, once, for it publishes nothing.
 */
export async function uploadPicture(
  access: UploadAccess,
  ask: Ask,
  bytes: Uint8Array,
  type: string,
): Promise<Result<Upload, Trouble>> {
  const first = await upload(access, ask, bytes, type)
  return !first.ok && first.error === outOfStep ? upload(access, ask, bytes, type) : first
}

async function upload(
  access: UploadAccess,
  ask: Ask,
  bytes: Uint8Array,
  type: string,
): Promise<Result<Upload, Trouble>> {
  const { picture } = access.patience
  const start = { media_type: type, total_bytes: bytes.length, media_category: 'tweet_image' }
  const begun = await ask(Begun, picture, ({ v2 }) => v2.post('media/upload/initialize', start))
  if (!begun.ok) return begun
  const id = begun.value.data.id
  for (let index = 0; index * chunkBytes < bytes.length; index += 1) {
    const media = Buffer.from(bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes))
    const chunk = { segment_index: index, media }
    const options = { forceBodyMode: 'form-data', ...at(id) } as const
    const call: Call = ({ v2 }) => v2.post('media/upload/:id/append', chunk, options)
    const appended = await ask(z.object({}), picture, call)
    if (!appended.ok) return inStep(appended.error)
  }
  // The library would send `{}`; X's own description has no body here.
  const options = { forceBodyMode: 'url', ...at(id) } as const
  const call: Call = ({ v2 }) => v2.post('media/upload/:id/finalize', undefined, options)
  const finished = await ask(Uploaded, picture, call)
  return finished.ok ? processed(access, ask, finished.value) : inStep(finished.error)
}

/** X said of a piece, or of the whole, that it is not what it waits for. */
const outOfStep: Trouble = {
  kind: 'problem',
  status: 400,
  detail: 'X lost count of the pieces of the picture.',
  name: 'outOfStep',
  resetsAt: null,
}

function inStep(trouble: Trouble): Result<Upload, Trouble> {
  return refused(trouble.kind === 'problem' && trouble.status === 400 ? outOfStep : trouble)
}

const mostLooks = 20

async function processed(
  access: UploadAccess,
  ask: Ask,
  finished: z.infer<typeof Uploaded>,
): Promise<Result<Upload, Trouble>> {
  let now = finished
  for (let look = 0; look < mostLooks; look += 1) {
    const { id, media_key: key, processing_info: processing } = now.data
    if (processing === undefined || processing.state === 'succeeded') {
      return ok({ media: id, key })
    }
    if (processing.state === 'failed') return refused(pictureRefused)
    await access.wait(processing.check_after_secs * 1000, access.until)
    const query = { command: 'STATUS', media_id: id }
    const call: Call = ({ v2 }) => v2.get('media/upload', query)
    const next = await ask(Uploaded, access.patience.question, call)
    if (!next.ok) return next
    now = next.value
  }
  return refused({ kind: 'noAnswer', why: 'tookTooLong' })
}

const pictureRefused: Trouble = {
  kind: 'problem',
  status: 400,
  detail: 'X could not process the picture.',
  name: '',
  resetsAt: null,
}
