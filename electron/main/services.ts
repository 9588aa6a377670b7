import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { session } from 'electron'
import type { Notice } from '../contract/channels.ts'
import type { Handle } from '../core/account.ts'
import { openDarkroom } from './darkroom/darkroom.ts'
import { forkDarkroom } from './darkroom/forkDarkroom.ts'
import type { Log } from './log.ts'
import type { Loopback } from './posting/loopback.ts'
import { usualPatience, type XAccess, xGateway } from './posting/xGateway.ts'
import { type PracticeX, practiceToken } from './practice.ts'
import { forkProofreader } from './proofreader/forkProofreader.ts'
import { startProofreader } from './proofreader/proofreader.ts'
import { type LinkTo, linkToX } from './publishing/linkTo.ts'
import type { Services } from './session/openDesk.ts'

export interface ServiceParts {
  /** The folder of the built app. */
  readonly built: string
  readonly practiceX: PracticeX
  readonly log: Log
  readonly tell: (notice: Notice) => void
}

/** Starts the processes beside main once, and finds the way to X for the school that is opened. */
export function servicesOf({ built, practiceX, log, tell }: ServiceParts) {
  const darkroom = openDarkroom(() => forkDarkroom(join(built, 'main', 'darkroom.js')))
  const proofreader = startProofreader(() => forkProofreader(join(built, 'main', 'proofreader.js')))
  const shared = { darkroom, proofreader, log, postsChanged: () => tell('postsChanged') }
  return {
    async for(which: 'school' | 'practice'): Promise<Services> {
      if (which === 'school') {
        return { ...shared, x: () => xGateway(accessTo(async () => null)), linkTo: linkToX }
      }
      const standIn = await practiceX()
      const x: Services['x'] = ({ handle }) => xGateway(practiceAccessTo(handle, standIn))
      return { ...shared, x, linkTo: linkToPractice(standIn) }
    },
    close() {
      darkroom.close()
      proofreader.stop()
    },
  }
}

/** Requests go the school's own way to the internet: its proxy, its certificates, on connections of their own. */
function accessTo(accessToken: XAccess['accessToken']): XAccess {
  const way = session.fromPartition('x-api', { cache: false })
  return {
    fetch: (url, request) => way.fetch(url, request),
    accessToken,
    freshConnections: () => way.closeAllConnections(),
    wait: (milliseconds) => wait(milliseconds),
    patience: usualPatience,
  }
}

function practiceAccessTo(handle: Handle, standIn: Loopback): XAccess {
  return { ...accessTo(async () => practiceToken(handle)), standIn }
}

function linkToPractice(standIn: Loopback): LinkTo {
  return (handle, tweet) => `${standIn}/timeline/${handle.slice(1)}#${tweet ?? ''}`
}
