import { Day } from '../day.ts'

/** A stretch of school, named as people name it: “Autumn term 2026”. The school may choose other days. */
export interface Term {
  readonly name: string
  readonly from: Day
  readonly to: Day
}

/** The term of this day and the ones before it, newest first. Easter moves; the days are a start, not a rule. */
export function termsUpTo(today: Day, most: number): readonly Term[] {
  const year = Number(today.slice(0, 4))
  const terms = [year, year - 1, year - 2, year - 3].flatMap((of) => termsOf(of))
  return terms.filter(({ from }) => from <= today).slice(0, most)
}

/** The newest first. */
function termsOf(year: number): readonly Term[] {
  const term = (name: string, from: string, to: string): Term => ({
    name: `${name} term ${year}`,
    from: Day.parse(`${year}-${from}`),
    to: Day.parse(`${year}-${to}`),
  })
  return [
    term('Autumn', '09-01', '12-31'),
    term('Summer', '04-16', '08-31'),
    term('Spring', '01-01', '04-15'),
  ]
}
