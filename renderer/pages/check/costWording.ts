import { type Cost, prices } from '../../../electron/core/cost.ts'

/** What X will charge, in US dollars as X does, and what for. */
export function costWords({ hasLink, descriptions, total }: Cost): string {
  const post = hasLink
    ? `a post with a link ${dollars(prices.postWithLink)}, without one ${dollars(prices.post)}`
    : `the post ${dollars(prices.post)}`
  const described =
    descriptions === 0
      ? ''
      : `, ${descriptions === 1 ? 'its description' : `${descriptions} descriptions`} ${dollars(descriptions * prices.description)}`
  return `X charges the school about ${dollars(total)}: ${post}${described}. Looking at the account first adds ${dollars(prices.look)} at most.`
}

function dollars(tenthsOfACent: number): string {
  return `$${(tenthsOfACent / 1000).toFixed(3).replace(/0$/, '')}`
}
