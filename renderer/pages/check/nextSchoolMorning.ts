/** The next half past eight of a Monday to Friday that is still ahead. */
export function nextSchoolMorning(now: Date): Date {
  const morning = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 8, 30)
  while (morning <= now || isWeekend(morning)) morning.setDate(morning.getDate() + 1)
  return morning
}

function isWeekend(date: Date): boolean {
  return date.getDay() === 0 || date.getDay() === 6
}

/** As a `datetime-local` box writes it. */
export function localTime(date: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
  return `${day}T${pad(date.getHours())}:${pad(date.getMinutes())}`
}
