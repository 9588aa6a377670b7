/** A process beside main that is asked and answers, however it was started. */
export type ChildProcess<Request> = {
  readonly send: (request: Request) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  readonly onExit: (listener: () => void) => void
  readonly kill: () => void
  readonly bytesInUse: () => number
}
