/** From this moment, and until before that one, as instants. */
export interface ReportSpan {
  readonly from: string
  readonly until: string
}

export function isIn({ from, until }: ReportSpan, at: string): boolean {
  return at >= from && at < until
}
