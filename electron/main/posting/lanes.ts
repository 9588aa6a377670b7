/** Runs a job after every earlier job of the same lane has ended, well or badly. */
export type Lanes = <T>(name: string, job: () => Promise<T>) => Promise<T>

export function lanes(): Lanes {
  const last = new Map<string, Promise<unknown>>()
  return (name, job) => {
    const before = last.get(name) ?? Promise.resolve()
    const mine = before.then(job, job)
    last.set(name, mine)
    return mine
  }
}
