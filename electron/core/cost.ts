import extractUrlsWithIndices from 'twitter-text/dist/extractUrlsWithIndices.js'
import type { Draft } from './draft.ts'

/**
 * What X charges for one post, in tenths of a US cent (X's prices of 20 April 2026). `look` is what is asked before it
 * leaves: whose account it is (10) and its five newest posts (1 each); what was read on the same day is free.
 */
export const prices = { post: 15, postWithLink: 200, description: 5, look: 15 } as const

/**
 * What X charges for reading one account or post, in tenths of a US cent: less where the school's account owns the
 * developer app that asks (“owned reads”).
 */
export const readingPrices = { owned: 1, other: 10 } as const

/** What reading so many accounts or posts costs, in tenths of a US cent, either way. */
export function costOfReading(count: number): { readonly owned: number; readonly other: number } {
  return { owned: count * readingPrices.owned, other: count * readingPrices.other }
}

export interface Cost {
  readonly hasLink: boolean
  readonly descriptions: number
  /** Tenths of a US cent. */
  readonly total: number
}

/** What X will charge for a draft. A link makes the post thirteen times as dear; each described picture adds a little. */
export function costOf({ text, photos }: Pick<Draft, 'text' | 'photos'>): Cost {
  const hasLink = extractUrlsWithIndices(text).length > 0
  const descriptions = photos.filter(({ altText }) => altText.trim() !== '').length
  const post = hasLink ? prices.postWithLink : prices.post
  return { hasLink, descriptions, total: post + descriptions * prices.description }
}
