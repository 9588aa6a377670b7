import { join } from 'node:path'
import type { Operator } from '../../core/operator.ts'
import { ok } from '../../core/result.ts'
import type { Darkroom } from '../darkroom/darkroom.ts'
import { sha256Of } from '../files/sha256Of.ts'
import type { XAccounts } from '../posting/xAccounts.ts'
import { openPostOffice } from '../publishing/postOffice.ts'
import type { Approving } from '../publishing/publishing.ts'
import { openVault, type Vault } from '../vault/vault.ts'
import { type ScratchRecords, scratchFolder, scratchKey } from './scratchRecords.ts'
import { scratchStaff } from './scratchStaff.ts'

const read = { kind: 'run' as const, findings: [] }

/** For tests alone: finished pictures that are the order itself, so that other covers are other bytes. */
export function scratchPrint(original: Uint8Array, order: unknown): Uint8Array {
  return Buffer.from(JSON.stringify([Buffer.from(original).toString('hex'), order]))
}

/** As much of a desk as posting takes. */
export type ScratchDesk = Approving & { readonly closing: AbortController }

export interface ScratchDesks {
  readonly db: ScratchRecords
  readonly vault: Vault
  readonly sitDown: (operator: Operator) => ScratchDesk
}

/**
 * For tests alone: a school of three whose records, vault and post office are real, with a darkroom that prints orders
 * instead of pictures. Each desk stands for somebody who has signed in.
 */
export async function scratchDesks(x: XAccounts): Promise<ScratchDesks> {
  const staff = await scratchStaff()
  const { db } = staff
  const vault = await openVault(join(scratchFolder(), 'vault'), scratchKey)
  const darkroom: Pick<Darkroom, 'print'> = {
    print: async (original, order) => {
      const jpeg = scratchPrint(original, order)
      const sha256 = sha256Of(jpeg)
      const size = { width: 1, height: 1 }
      return ok({ jpeg, sha256, size, proof: { verdict: 'identical', milliseconds: 0 } } as never)
    },
  }
  const proofreading = { of: () => read, check: async () => read }
  const log = { unexpected: () => 'reference' }
  const sitDown = (operator: Operator): ScratchDesk => {
    const closing = new AbortController()
    const postOffice = openPostOffice({
      db,
      vault,
      operator,
      proofreading,
      x,
      pace: { looks: [0], tries: [], patience: { question: 1, picture: 1, post: 1 } },
      log,
      postsChanged: () => {},
      keepWaiting: () => {},
      closing: closing.signal,
    })
    return {
      ...staff.deskOf(operator),
      vault,
      darkroom,
      proofreading,
      accounts: { isConnected: () => true },
      postOffice,
      closing,
      linkTo: () => 'http://127.0.0.1/',
      prints: new Map(),
      finished: new Map(),
    }
  }
  return { db, vault, sitDown }
}

/** For tests alone: whoever sat there locks, as far as posts go. */
export async function leave({ closing, postOffice }: ScratchDesk): Promise<void> {
  closing.abort()
  await postOffice.ended()
}
