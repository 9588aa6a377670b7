import type { CsvCell } from '../csv.ts'
import type { Day } from '../day.ts'
import type { TermFigures } from './termReport.ts'

/** What a report says of its accounts beside their ids. */
export type AccountName = (id: TermFigures['posts'][number]['account']) => string

export interface TermHeading {
  readonly school: string
  readonly from: Day
  readonly to: Day
  /** The log's last entry when the report was made, and its code (`headCode`). */
  readonly entries: number
  readonly head: string
}

/** The figures of a term as a table: what they are about, what was counted, and how many. */
export function termTable(
  heading: TermHeading,
  figures: TermFigures,
  nameOf: AccountName,
): readonly (readonly CsvCell[])[] {
  const per = <T>(about: string, rows: readonly T[], cells: (row: T) => readonly CsvCell[]) =>
    rows.map((row) => [about, ...cells(row)])
  return [
    ['About', 'What', 'Figure'],
    ['Report', heading.school, `${heading.from} to ${heading.to}`],
    ...per('Posts', figures.posts, ({ account, posted }) => [nameOf(account), posted]),
    ...per('Posts taken down', figures.posts, ({ account, takenDown }) => [
      nameOf(account),
      takenDown,
    ]),
    ...per('Posts', [...figures.postsByWeek.entries()], ([week, posts]) => [
      `Week ${week + 1}`,
      posts,
    ]),
    ['Pictures', 'Pictures posted', figures.pictures],
    ['Pictures', 'Faces covered', figures.facesCovered],
    ['Pictures', 'Said not to be a face', figures.saidNotAFace],
    ['Pictures', 'Said to be an adult who agreed', figures.saidAdult],
    ['Refusals', 'All', figures.refusals],
    ...per('Refusals', figures.refusalsByRule, ({ rule, times }) => [rule, times]),
    ['Refusals', 'Questions about words answered by name', figures.questionsAnswered],
    ['Consent', 'Withdrawn', figures.withdrawals],
    ['Consent', 'Taken away by an import of the register', figures.lostByImport],
    ...per('Minutes from withdrawal to take-down', figures.takeDowns, ({ account, minutes }) => [
      nameOf(account),
      minutes ?? 'not taken down yet',
    ]),
    ['Incidents', 'Wrong photos posted', figures.wrongPhotos],
    ['Incidents', 'Opened', figures.incidentsOpened],
    ['Incidents', 'Closed', figures.incidentsClosed],
    ['Incidents', 'Closed without X’s confirmation', figures.incidentsClosedUnconfirmed],
    ['Incidents', 'Opened again', figures.incidentsReopened],
    ...per('Incidents opened', figures.incidentsByKind, ({ kind, opened }) => [kind, opened]),
    ...per('Follower reviews done', figures.reviews, ({ account, done }) => [
      nameOf(account),
      done,
    ]),
    ...per('Follower reviews on time', figures.reviews, ({ account, onTime }) => [
      nameOf(account),
      onTime,
    ]),
    ['Log', `Last entry ${heading.entries}`, heading.head],
  ]
}
