import type { Output } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { TermReport } from '../../contract/reportRequests.ts'
import { csvOf } from '../../core/csv.ts'
import { headCode } from '../../core/headCode.ts'
import type { Period } from '../../core/reports/period.ts'
import { type TermFigures, termFigures } from '../../core/reports/termReport.ts'
import { termTable } from '../../core/reports/termTable.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { giveOut } from '../acts/giveOut.ts'
import { now } from '../clock.ts'
import { readHead, writtenEntries } from '../db/audit/auditLog.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { readSchool } from '../db/tables/school.ts'
import type { Desktop } from '../desktop.ts'
import { namesInLines } from '../history/listAuditLines.ts'
import { startOf } from '../history/logPage.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { Watched } from '../signedIn/watched.ts'

/** A term in figures, counted from the log as it stands at this moment. */
export async function readTermReport(
  desk: SignedIn & Watched,
  period: Period,
): Promise<Result<TermReport, Failure>> {
  if (period.to < period.from) return refused({ kind: 'notNow' })
  const { db } = desk
  const head = readHead(db)
  const figures = figuresOf(db, period)
  return ok({
    school: readSchool(db)?.name ?? '',
    figures,
    accounts: accountNames(db, figures),
    madeAt: now(),
    madeBy: desk.operator.name,
    entries: head.count,
    head: headCode(head),
    intact: (await desk.audit.verdict()).ok,
  })
}

export function figuresOf(db: ReadableDatabase, { from, to }: Period): TermFigures {
  // What became of a post that was still up when a term ended is told as it is known today.
  return termFigures(writtenEntries(db), { from: startOf(from, 0), until: startOf(to, 1) })
}

function accountNames(
  db: ReadableDatabase,
  figures: TermFigures,
): Readonly<Record<string, string>> {
  const { account } = namesInLines(db)
  const ids = [...figures.posts, ...figures.takeDowns, ...figures.reviews].map((row) => row.account)
  return Object.fromEntries(ids.map((id) => [id, account(id)]))
}

/** The same figures as a table. That it left the studio is itself remembered. */
export async function saveTermTable(
  desk: SignedIn & Watched,
  period: Period,
  desktop: Desktop,
): Promise<Result<Output<'saveTermTable'>, Failure>> {
  const report = await readTermReport(desk, period)
  if (!report.ok) return report
  const { school, entries, head, figures, accounts } = report.value
  const table = termTable(
    { school, entries, head, ...period },
    figures,
    (id) => accounts[id] ?? 'an account that is gone',
  )
  const name = `Report ${period.from} to ${period.to}`
  const file = { name, kind: 'csv', content: csvOf(table) } as const
  return giveOut(desk, desktop, file, { kind: 'fileGivenOut', what: 'termReport' })
}
