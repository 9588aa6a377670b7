/** “35 minutes”, “4 hours”, “3 days”: as long as it took, and no more exact than anybody needs. */
export function duration(minutes: number): string {
  if (minutes === 0) return 'under a minute'
  if (minutes < 120) return minutes === 1 ? '1 minute' : `${minutes} minutes`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`
}
