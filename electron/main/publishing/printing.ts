import type { Darkroom } from '../darkroom/darkroom.ts'
import type { Vault } from '../vault/vault.ts'
import type { FinishedPrint } from './finishedPrint.ts'
import type { RecordsReading } from './gather.ts'

/** Where drafts are printed. What was finished is kept in memory only. */
export interface Printing extends RecordsReading {
  readonly vault: Pick<Vault, 'fetch' | 'keep'>
  readonly darkroom: Pick<Darkroom, 'print'>
  /** Finished pictures, by what was asked for. */
  readonly finished: Map<string, FinishedPrint>
  /** Their bytes, by SHA-256. */
  readonly prints: Map<string, Uint8Array>
}
