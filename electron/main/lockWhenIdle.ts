/** What is asked of Electron's power monitor. */
export interface IdleSource {
  getSystemIdleTime(): number
  on(event: 'lock-screen' | 'suspend', listener: () => void): unknown
}

const idleSeconds = 15 * 60
const look = 30_000

/** Locks the studio when the computer is locked or sleeps, and when nobody has touched it for a quarter of an hour. */
export function lockWhenIdle(
  source: IdleSource,
  isOpen: () => boolean,
  lock: () => Promise<void>,
): void {
  const lockIfOpen = () => {
    if (isOpen()) void lock()
  }
  source.on('lock-screen', lockIfOpen)
  source.on('suspend', lockIfOpen)
  setInterval(() => {
    if (source.getSystemIdleTime() >= idleSeconds) lockIfOpen()
  }, look).unref()
}
