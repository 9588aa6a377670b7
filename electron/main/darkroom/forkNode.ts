import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { ChildProcess } from '../childProcess.ts'

/** Starts a script as a plain child process of Node and speaks with it as with the darkroom or the clerk: for tests and benchmarks. */
export function forkNode<Request extends object>(entry: URL): ChildProcess<Request> {
  const child = fork(entry, { serialization: 'advanced', stdio: 'ignore' })
  return {
    send: (request) => child.send(request, () => {}),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill('SIGKILL'),
    bytesInUse: () => residentBytesOf(child.pid),
  }
}

/** From `/proc` on Linux; zero where there is none. */
export function residentBytesOf(pid: number | undefined): number {
  try {
    const resident = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]
    return Number(resident) * 4096
  } catch {
    return 0
  }
}
