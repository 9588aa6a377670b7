import { utilityProcess } from 'electron'
import { workingSetOf } from '../workingSetOf.ts'
import type { ClerkProcess } from './clerk.ts'

/** Starts the built clerk as a process of its own: with nothing to write to, and with no more memory than it needs. */
export function forkClerk(entry: string): ClerkProcess {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Clerk',
    stdio: 'ignore',
    execArgv: ['--max-old-space-size=700'],
  })
  return {
    send: (request) => child.postMessage(request),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill(),
    bytesInUse: () => workingSetOf(child.pid),
  }
}
