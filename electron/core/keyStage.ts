import type { Account } from './account.ts'
import { everyYear, type YearGroup } from './pupil.ts'

/** The stages of an English primary school: the early years, then Key Stages 1 and 2. */
export type KeyStage = 'EYFS' | 'KS1' | 'KS2'

export function keyStageOf(year: YearGroup): KeyStage {
  switch (year) {
    case 'Nursery':
    case 'R':
      return 'EYFS'
    case '1':
    case '2':
      return 'KS1'
    case '3':
    case '4':
    case '5':
    case '6':
      return 'KS2'
  }
}

/** The key stages of these years, youngest first. */
export function keyStagesOf(years: readonly YearGroup[]): readonly KeyStage[] {
  const inOrder = everyYear.filter((year) => years.includes(year)).map(keyStageOf)
  return [...new Set(inOrder)]
}

/** The key stages that an account speaks for; none where it speaks for the whole school. */
export function keyStagesFor({ yearGroups }: Account): readonly KeyStage[] {
  return keyStagesOf(yearGroups)
}
