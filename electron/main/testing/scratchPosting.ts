import { randomUUID } from 'node:crypto'
import { AccountId, Handle } from '../../core/account.ts'
import { Instant } from '../../core/day.ts'
import { DraftId } from '../../core/draft.ts'
import type { Operator } from '../../core/operator.ts'
import { PhotoId } from '../../core/photo.ts'
import { saveOperator } from '../db/tables/operators.ts'
import { insertIntent, type Post, PostId, PostIntent } from '../db/tables/posts.ts'
import { sha256Of } from '../files/sha256Of.ts'
import { Loopback } from '../posting/loopback.ts'
import { type Outbox, type OutboxParts, outbox } from '../posting/outbox.ts'
import { type XAccess, xGateway } from '../posting/xGateway.ts'
import { madeUpOperator, type ScratchRecords } from './scratchRecords.ts'

/** For tests alone: a real outbox with a real gateway on a loopback X, and posts to put into it. */
export const schoolHandle: Handle = Handle.parse('@Ks1Western')
export const schoolAccount: AccountId = AccountId.parse('20000000-0000-4000-8000-000000000003')

export function scratchAccess(url: string, token: string, changes: Partial<XAccess> = {}): XAccess {
  return {
    fetch,
    accessToken: async () => token,
    freshConnections: async () => {},
    wait: async () => {},
    patience: { question: 5_000, picture: 5_000, post: 400 },
    standIn: Loopback.parse(url),
    ...changes,
  }
}

/** A picture that X takes for a JPEG, unlike any other. */
export function scratchPicture(name: string): Uint8Array {
  const middle = Buffer.from(`practice picture ${name}`.padEnd(300, '.'))
  return Buffer.concat([Buffer.from([0xff, 0xd8]), middle, Buffer.from([0xff, 0xd9])])
}

export interface ScratchOutbox {
  readonly outbox: Outbox
  readonly operator: Operator
  readonly parts: OutboxParts
  readonly approve: (text: string, pictures: readonly Uint8Array[]) => Post
}

export function scratchOutbox(
  db: ScratchRecords,
  access: XAccess,
  changes: Partial<OutboxParts> = {},
): ScratchOutbox {
  const operator = madeUpOperator()
  saveOperator(db, operator)
  const pictures = new Map<string, Uint8Array>()
  const parts: OutboxParts = {
    db,
    gatewayOf: () => xGateway(access),
    pictureBytes: async (sha256) => pictures.get(sha256) ?? null,
    whatForbids: () => null,
    isPaused: () => false,
    remember: () => {},
    now: () => Instant.parse(new Date().toISOString()),
    wait: async () => {},
    looks: [0, 0, 0],
    tries: [0, 0],
    ...changes,
  }
  const approve = (text: string, bytes: readonly Uint8Array[]) => {
    for (const one of bytes) pictures.set(sha256Of(one), one)
    const approved = insertIntent(db, scratchIntent(operator, text, bytes))
    if (!approved.ok) throw new Error(approved.error)
    return approved.value
  }
  return { outbox: outbox(parts), operator, parts, approve }
}

export function scratchIntent(
  operator: Operator,
  text: string,
  pictures: readonly Uint8Array[],
): PostIntent {
  return PostIntent.parse({
    id: PostId.parse(randomUUID()),
    draft: DraftId.parse(randomUUID()),
    account: schoolAccount,
    handle: schoolHandle,
    text,
    pictures: pictures.map((bytes, index) => ({
      photo: PhotoId.parse(randomUUID()),
      sha256: sha256Of(bytes),
      type: 'image/jpeg',
      altText: `Picture ${index + 1}`,
    })),
    approvedBy: operator.id,
    approvedAt: '2026-11-22T14:00:00.000Z',
    notBefore: null,
  })
}
