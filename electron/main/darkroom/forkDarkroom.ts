import { utilityProcess } from 'electron'
import { workingSetOf } from '../workingSetOf.ts'
import type { DarkroomProcess } from './darkroom.ts'

/** Starts the built darkroom as a process of its own: with nothing to write to. */
export function forkDarkroom(entry: string): DarkroomProcess {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Darkroom',
    stdio: 'ignore',
  })
  return {
    send: (request) => child.postMessage(request),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill(),
    bytesInUse: () => workingSetOf(child.pid),
  }
}
