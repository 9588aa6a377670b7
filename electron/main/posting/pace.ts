import { type Deadlines, usualPatience } from './xGateway.ts'

/** How long the studio waits for X, and how soon it asks again, all in milliseconds. */
export interface Pace {
  /** The wait before each look for an unclear post in the timeline. */
  readonly looks: readonly number[]
  /** The wait before each further try of a question that publishes nothing. */
  readonly tries: readonly number[]
  readonly patience: Deadlines
}

/** The looks take a little over two minutes in all. */
export const usualPace: Pace = {
  looks: [3_000, 30_000, 90_000],
  tries: [2_000, 10_000],
  patience: usualPatience,
}

/** The same pace so many times as fast. */
export function hastened({ looks, tries, patience }: Pace, times: number): Pace {
  const sooner = (milliseconds: number) => Math.ceil(milliseconds / times)
  return {
    looks: looks.map(sooner),
    tries: tries.map(sooner),
    patience: {
      question: sooner(patience.question),
      picture: sooner(patience.picture),
      post: sooner(patience.post),
    },
  }
}
