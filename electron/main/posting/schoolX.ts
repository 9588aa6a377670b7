import type { Account, AccountId } from '../../core/account.ts'
import type { XGateway } from './gateway.ts'
import { accessTokens, type TokenParts } from './tokens.ts'
import { type XAccess, xGateway } from './xGateway.ts'

/** Connections to X that nothing else uses: dropping them disturbs no other account. */
export type Line = Pick<XAccess, 'fetch' | 'freshConnections'>

export type SchoolXParts = Omit<TokenParts, 'account'> &
  Pick<XAccess, 'wait' | 'patience'> & {
    /** The account's own line; without it all accounts share one. */
    readonly lineOf?: (account: AccountId) => Line
  }

/** How each account of a school reaches X. Each has one keeper of its tokens, so that no two refreshes ever race. */
export function schoolX(parts: SchoolXParts): (account: Pick<Account, 'id'>) => XGateway {
  const keepers = new Map<AccountId, ReturnType<typeof accessTokens>>()
  return ({ id }) => {
    const line = parts.lineOf?.(id) ?? parts
    const { fetch, freshConnections } = line
    const mine = { ...parts, fetch, freshConnections }
    const accessToken = keepers.get(id) ?? accessTokens({ ...mine, account: id })
    keepers.set(id, accessToken)
    return xGateway({ ...mine, accessToken })
  }
}
