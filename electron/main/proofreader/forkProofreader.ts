import { utilityProcess } from 'electron'
import type { ProofreaderProcess } from './proofreader.ts'

/** Starts the built proofreader as a process of its own: with nothing to write to. */
export function forkProofreader(entry: string): ProofreaderProcess {
  const child = utilityProcess.fork(entry, [], { serviceName: 'Proofreader', stdio: 'ignore' })
  return {
    send: (request) => child.postMessage(request),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill(),
  }
}
