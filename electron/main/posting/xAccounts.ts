import type { Account } from '../../core/account.ts'
import type { Errand, XGateway } from './gateway.ts'

/** How an account of the school reaches X. */
export type XAccounts = (account: Account, errand?: Errand) => XGateway
