import type { AccountId } from '../../core/account.ts'

/** Which accounts can post and ask from this computer. */
export interface ConnectedAccounts {
  readonly accounts: { isConnected(account: AccountId): boolean }
}
