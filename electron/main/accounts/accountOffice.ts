import type { Connections } from '../../contract/accountRequests.ts'
import type { Failure } from '../../contract/failure.ts'
import type { Account, AccountId } from '../../core/account.ts'
import type { Operator } from '../../core/operator.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { OpenRecords } from '../db/file/database.ts'
import { findAccount, listAccounts } from '../db/tables/accounts.ts'
import { findConnection } from '../db/tables/connections.ts'
import { nameOfOperator } from '../db/tables/operators.ts'
import { keepClientId, readClientId } from '../db/tables/posting.ts'
import { type ConnectParts, connect } from '../posting/connect.ts'
import type { XUser } from '../posting/gateway.ts'
import { disconnect } from '../posting/tokens.ts'
import { anyOf } from '../posting/waitUnless.ts'
import type { XAccounts } from '../posting/xAccounts.ts'
import type { AccountPictures } from './accountPictures.ts'
import { connectFailure } from './connectFailure.ts'
import { isSignInPage } from './isSignInPage.ts'

/** How accounts are connected: the way to X's sign-in, the system's safe, and the addresses to come back to. */
export type ConnectWay = Omit<
  ConnectParts,
  'db' | 'account' | 'handle' | 'clientId' | 'by' | 'giveUp' | 'openBrowser'
>

export interface AccountOfficeParts {
  readonly db: OpenRecords
  /** By id alone: their role is asked of the contract, never of an office that was opened before. */
  readonly operator: Pick<Operator, 'id'>
  readonly way: ConnectWay
  readonly x: XAccounts
  readonly pictures: AccountPictures
  /** True for the practice school, whose accounts need no signing in. */
  readonly practice: boolean
  /** The desk is locked: nobody comes back from the browser to it any more. */
  readonly closing: AbortSignal
}

/** Connects the school's accounts to X: one at a time, and only the very account that is listed. */
export interface AccountOffice {
  list(): Connections
  isConnected(account: AccountId): boolean
  /** Brings the pictures of practice accounts up to date, in the background; a real one brings its own when it is connected. */
  refreshPictures(): void
  saveClientId(clientId: string): Result<Connections, Failure>
  connect(
    account: AccountId,
    openLink: (url: string) => Promise<void>,
  ): Promise<Result<Connections, Failure>>
  /** Stops waiting for the browser. */
  giveUp(): void
  check(account: AccountId): Promise<Result<XUser, Failure>>
  disconnect(
    account: AccountId,
  ): Promise<Result<{ readonly revoked: boolean; readonly connections: Connections }, Failure>>
}

export function openAccountOffice(parts: AccountOfficeParts): AccountOffice {
  const { db, operator, way } = parts
  let waiting: AbortController | null = null
  const list = () => connectionsIn(parts)
  return {
    list,
    isConnected: (account) => parts.practice || findConnection(db, account) !== null,
    refreshPictures: () => void (parts.practice && parts.pictures.refresh()),
    saveClientId(clientId) {
      db.write((write) => {
        keepClientId(write, clientId)
        write.audit(operator.id, { kind: 'clientIdSaved' })
      })
      return ok(list())
    },
    async connect(id, openLink) {
      const account = findAccount(db, id)
      if (account === null || waiting !== null) return refused({ kind: 'notNow' })
      waiting = new AbortController()
      const giveUp = anyOf(waiting.signal, parts.closing)
      const refusal = await connectOne(parts, account, openLink, giveUp).finally(() => {
        waiting = null
      })
      return refusal === null ? ok(list()) : refused(refusal)
    },
    giveUp: () => waiting?.abort(),
    async check(id) {
      const account = findAccount(db, id)
      if (account === null) return refused({ kind: 'notNow' })
      const me = await parts.x(account).whoAmI()
      if (me.ok) void parts.pictures.keep(account, me.value.picture)
      if (me.ok) return me
      const isOut = me.error.kind === 'notConnected' || isUnauthorized(me.error)
      return refused(
        isOut ? { kind: 'accountNotConnected', handle: account.handle } : { kind: 'noConnection' },
      )
    },
    async disconnect(id) {
      const account = findAccount(db, id)
      if (account === null) return refused({ kind: 'notNow' })
      const revoked = await disconnect({ ...way, db, account: id })
      db.write((write) =>
        write.audit(operator.id, { kind: 'accountDisconnected', account: id, revoked }),
      )
      return ok({ revoked, connections: list() })
    },
  }
}

function isUnauthorized(trouble: { readonly kind: string; readonly status?: number }): boolean {
  return trouble.kind === 'problem' && trouble.status === 401
}

/** Null where the account is connected now. */
async function connectOne(
  { db, operator, way, pictures }: AccountOfficeParts,
  account: Account,
  openLink: (url: string) => Promise<void>,
  giveUp: AbortSignal,
): Promise<Failure | null> {
  const { id, handle } = account
  const clientId = readClientId(db)
  if (clientId === null) return { kind: 'notConnected', because: 'noClientId', handle, who: '' }
  const openBrowser = async (url: string) => {
    if (!isSignInPage(url, way.standIn)) throw new Error('This is not X’s page for signing in.')
    await openLink(url)
  }
  const asked = { ...way, db, account: id, handle, clientId, by: operator.id, giveUp, openBrowser }
  const connected = await connect(asked)
  // Whoever was at the desk may have locked it while the browser was open.
  if (!db.open) return { kind: 'locked' }
  if (connected.ok) {
    db.write((write) => write.audit(operator.id, { kind: 'accountConnected', account: id }))
    void pictures.keep(account, connected.value.picture)
  } else {
    const because = connected.error.kind
    db.write((write) =>
      write.audit(operator.id, { kind: 'connectionRefused', account: id, because }),
    )
  }
  return connected.ok ? null : connectFailure(connected.error, handle)
}

function connectionsIn({ db, way, practice }: AccountOfficeParts): Connections {
  return {
    clientId: readClientId(db),
    callbacks: way.ports.map((port) => `http://127.0.0.1:${port}/callback`),
    accounts: listAccounts(db).map(({ id, handle, label }) => {
      const connection = findConnection(db, id)
      const by = connection === null ? null : nameOfOperator(db, connection.connectedBy)
      return {
        account: id,
        handle,
        label,
        state:
          connection === null ? without(practice) : connection.refreshing ? 'again' : 'connected',
        by,
        at: connection?.connectedAt ?? null,
      }
    }),
  }
}

function without(practice: boolean): 'practice' | 'notConnected' {
  return practice ? 'practice' : 'notConnected'
}
