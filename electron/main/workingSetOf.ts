import { app } from 'electron'

/** The bytes of memory that a child process takes; zero while it is still starting. */
export function workingSetOf(pid: number | undefined): number {
  const metric = app.getAppMetrics().find((process) => process.pid === pid)
  return (metric?.memory.workingSetSize ?? 0) * 1024
}
