import type { Network } from './detector.ts'

/** A network until it first throws; from then on another, which is opened only then and answers for that picture, too. */
export function untilItFails(first: Network, openOther: () => Promise<Network>): Network {
  let other: Promise<Network> | null = null
  return async (pixels, size) => {
    if (other === null) {
      try {
        return await first(pixels, size)
      } catch {
        other = openOther()
      }
    }
    return (await other)(pixels, size)
  }
}
