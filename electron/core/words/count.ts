import parseTweet from 'twitter-text/dist/parseTweet.js'
import type { School } from '../school.ts'

/** Both lengths of a text (P8), and how far it is over the stricter of its two limits. */
export interface Count {
  /** Code points: what the school's own limit counts. */
  readonly school: number
  readonly schoolLimit: number
  /** X's weighted length: a link is 23, an emoji 2. */
  readonly x: number
  readonly xLimit: number
  /** By how much the text is over; 0 when it fits both. */
  readonly over: number
}

const xLimit = 280

export function count(text: string, school: School): Count {
  const normalised = text.normalize('NFC')
  const points = [...normalised].length
  const weighted = parseTweet(normalised).weightedLength
  const over = Math.max(0, points - school.characterLimit, weighted - xLimit)
  return { school: points, schoolLimit: school.characterLimit, x: weighted, xLimit, over }
}
