import { join } from 'node:path'
import { safeStorage, session } from 'electron'
import type { Notice } from '../contract/channels.ts'
import type { AccountId } from '../core/account.ts'
import type { ConnectWay } from './accounts/accountOffice.ts'
import { openClerk } from './clerk/clerk.ts'
import { forkClerk } from './clerk/forkClerk.ts'
import { now } from './clock.ts'
import { openDarkroom } from './darkroom/darkroom.ts'
import { forkDarkroom } from './darkroom/forkDarkroom.ts'
import type { OpenRecords } from './db/file/database.ts'
import { findConnection } from './db/tables/connections.ts'
import type { Log } from './log.ts'
import { callbackPorts } from './posting/connect.ts'
import type { LineName } from './posting/gateway.ts'
import type { LateNotes } from './posting/lateNotes.ts'
import { type LinkTo, type LinkToUser, linkToUserOfX, linkToX } from './posting/linkTo.ts'
import type { Loopback } from './posting/loopback.ts'
import type { Pace } from './posting/pace.ts'
import { fetchProfilePicture, type PictureFetch } from './posting/profilePicture.ts'
import { type Line, schoolX } from './posting/schoolX.ts'
import { systemWrapping } from './posting/systemWrapping.ts'
import { anyOf, waitUnless } from './posting/waitUnless.ts'
import type { XAccounts } from './posting/xAccounts.ts'
import { type Deadlines, xGateway } from './posting/xGateway.ts'
import { practiceToken, type RunningPracticeX } from './practice.ts'
import { forkProofreader } from './proofreader/forkProofreader.ts'
import { startProofreader } from './proofreader/proofreader.ts'
import type { Services } from './session/openDesk.ts'

export interface ServiceParts {
  /** The folder of the built app. */
  readonly built: string
  readonly practiceX: RunningPracticeX
  /** In tests and demos alone: an X on this computer in the place of the real one. Never in a release. */
  readonly standIn: Loopback | null
  /** How long a person may take to sign in at X, in milliseconds. */
  readonly signInTime: number
  readonly pace: Pace
  readonly log: Log
  readonly tell: (notice: Notice) => void
}

/** Starts the processes beside main once, and finds the way to X for the school that is opened. */
export function servicesOf(parts: ServiceParts) {
  const { built, practiceX, standIn, signInTime, pace, log, tell } = parts
  const darkroom = openDarkroom(() => forkDarkroom(join(built, 'main', 'darkroom.js')))
  const clerk = openClerk(() => forkClerk(join(built, 'main', 'clerk.js')))
  const proofreader = startProofreader(() => forkProofreader(join(built, 'main', 'proofreader.js')))
  const shared = {
    darkroom,
    clerk,
    proofreader,
    pace,
    log,
    postsChanged: () => tell('postsChanged'),
    recordsChanged: () => tell('recordsChanged'),
  }
  return {
    async for(which: 'school' | 'practice'): Promise<Services> {
      const practice = which === 'practice'
      const host = practice ? await practiceX() : standIn
      const connectWay = wayTo(host, signInTime)
      return {
        ...shared,
        practice,
        connectWay,
        fetchPicture: (url, closing) =>
          fetchProfilePicture(fetchAny, url, host ?? undefined, closing),
        x: practice
          ? practiceAccounts(connectWay, pace.patience)
          : schoolAccounts(connectWay, pace.patience),
        linkTo: host === null ? linkToX : linkToPractice(host),
        linkToUser: host === null ? linkToUserOfX : linkToUserOfPractice(host),
      }
    },
    close() {
      darkroom.close()
      clerk.close()
      proofreader.stop()
    },
  }
}

/**
 * Requests go the school's own way to the internet: its proxy, its certificates. Each account has connections of its own,
 * and each errand of it, because dropping those that are idle cuts off what is under way on them too.
 */
function lineCalled(name: string): Line {
  const way = session.fromPartition(name, { cache: false })
  return {
    fetch: (url, request) => way.fetch(url, request),
    freshConnections: () => way.closeAllConnections(),
  }
}

const fetchAny: PictureFetch = (url, request) =>
  session.fromPartition('x-pictures', { cache: false }).fetch(url, request)

const lineOf = (account: AccountId, name: LineName) => lineCalled(`x-api-${account}-${name}`)

function wayTo(standIn: Loopback | null, timeLimit: number): ConnectWay {
  return {
    ...lineCalled('x-api'),
    wait: waitUnless,
    now,
    wrapping: systemWrapping(safeStorage, process.platform),
    ports: callbackPorts,
    timeLimit,
    ...(standIn === null ? {} : { standIn }),
  }
}

function schoolAccounts(way: ConnectWay, patience: Deadlines) {
  return (db: OpenRecords, until: AbortSignal, late: LateNotes): XAccounts =>
    schoolX({ ...way, db, patience, lineOf, until, late })
}

/** Practice accounts need no signing in; one that was connected all the same goes the way that a real one goes. */
function practiceAccounts(way: ConnectWay, patience: Deadlines) {
  return (db: OpenRecords, until: AbortSignal, late: LateNotes): XAccounts => {
    const connected = schoolAccounts(way, patience)(db, until, late)
    return (account, errand = { line: 'asking' }) =>
      findConnection(db, account.id) === null
        ? xGateway({
            ...way,
            ...lineOf(account.id, errand.line),
            patience,
            until: anyOf(until, errand.until),
            accessToken: async () => practiceToken(account.handle),
          })
        : connected(account, errand)
  }
}

function linkToPractice(standIn: Loopback): LinkTo {
  return (handle, tweet) => `${standIn}/timeline/${handle.slice(1)}#${tweet ?? ''}`
}

function linkToUserOfPractice(standIn: Loopback): LinkToUser {
  return (account, follower) =>
    `${standIn}/i/user/${encodeURIComponent(follower)}?as=${account.slice(1)}`
}
