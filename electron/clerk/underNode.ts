/**
 * Runs the clerk as a plain child process of Node, for tests and benchmarks: gives it the port that Electron would
 * have given. No part of the app imports this.
 */
const port = {
  on: (_event: 'message', listener: (event: { data: unknown }) => void) =>
    process.on('message', (data) => listener({ data })),
  postMessage: (message: unknown) => process.send?.(message),
}
Object.assign(process, { parentPort: port })
await import('./index.ts')

export {}
