/** From this moment, and until before that one, as instants. */
export interface Span {
  readonly from: string
  readonly until: string
}

export function isIn({ from, until }: Span, at: string): boolean {
  return at >= from && at < until
}
