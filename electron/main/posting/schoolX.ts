import type { Account, AccountId } from '../../core/account.ts'
import type { XGateway } from './gateway.ts'
import { accessTokens, type TokenParts } from './tokens.ts'
import { type XAccess, xGateway } from './xGateway.ts'

export type SchoolXParts = Omit<TokenParts, 'account'> & Pick<XAccess, 'wait' | 'patience'>

/** How each account of a school reaches X. Each has one keeper of its tokens, so that no two refreshes ever race. */
export function schoolX(parts: SchoolXParts): (account: Pick<Account, 'id'>) => XGateway {
  const keepers = new Map<AccountId, ReturnType<typeof accessTokens>>()
  return ({ id }) => {
    const accessToken = keepers.get(id) ?? accessTokens({ ...parts, account: id })
    keepers.set(id, accessToken)
    return xGateway({ ...parts, accessToken })
  }
}
