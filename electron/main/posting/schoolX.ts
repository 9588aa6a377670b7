import type { Account, AccountId } from '../../core/account.ts'
import type { Errand, LineName, XGateway } from './gateway.ts'
import { accessTokens, type TokenParts } from './tokens.ts'
import { anyOf } from './waitUnless.ts'
import { type XAccess, xGateway } from './xGateway.ts'

/** Connections to X that nothing else uses: dropping them disturbs no other account, and no other errand of this one. */
export type Line = Pick<XAccess, 'fetch' | 'freshConnections'>

export type SchoolXParts = Omit<TokenParts, 'account'> &
  Pick<XAccess, 'wait' | 'patience' | 'until'> & {
    /** The account's own line for this; without it everything shares one. */
    readonly lineOf?: (account: AccountId, name: LineName) => Line
  }

/** How each account of a school reaches X. Each has one keeper of its tokens, so that no two refreshes ever race. */
export function schoolX(
  parts: SchoolXParts,
): (account: Pick<Account, 'id'>, errand?: Errand) => XGateway {
  const keepers = new Map<AccountId, ReturnType<typeof accessTokens>>()
  const on = (id: AccountId, name: LineName) => {
    const { fetch, freshConnections } = parts.lineOf?.(id, name) ?? parts
    return { ...parts, fetch, freshConnections }
  }
  return ({ id }, errand = { line: 'asking' }) => {
    const accessToken = keepers.get(id) ?? accessTokens({ ...on(id, 'renewing'), account: id })
    keepers.set(id, accessToken)
    return xGateway({
      ...on(id, errand.line),
      until: anyOf(parts.until, errand.until),
      accessToken,
    })
  }
}
