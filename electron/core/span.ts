/** “12 days”, “5 weeks”, “4 years”: a number of days, as roughly as one would say it. */
export function spanOf(days: number): string {
  if (days < 21) return days === 1 ? '1 day' : `${days} days`
  if (days < 100) return `${Math.floor(days / 7)} weeks`
  if (days < 730) return `${Math.floor(days / 30.4)} months`
  return `${Math.floor(days / 365.25)} years`
}
