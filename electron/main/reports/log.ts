import {
  type AuditFilter,
  type AuditLine,
  anyEntry,
  type LogState,
} from '../../contract/auditRequests.ts'
import type { Input, Output } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import { canBeAnswered, type DoubtAnswer } from '../../core/auditVerdict.ts'
import { csvOf } from '../../core/csv.ts'
import { headCode, isHeadCode } from '../../core/headCode.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { giveOut } from '../acts/giveOut.ts'
import { actorsInAudit, auditBeganAt, hashAt, readBase, readHead } from '../db/audit/auditLog.ts'
import type { Desktop } from '../desktop.ts'
import type { Verdict } from '../history/auditKeeper.ts'
import { namesInLines } from '../history/listAuditLines.ts'
import { logPage } from '../history/logPage.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { Watched } from '../signedIn/watched.ts'

export async function listLog(
  { db, audit }: SignedIn & Watched,
  input: {
    readonly filter?: AuditFilter | undefined
    readonly before?: number | undefined
    readonly most?: number | undefined
  },
): Promise<Result<Output<'listAudit'>, Failure>> {
  const page = await logPage(db, input.filter ?? anyEntry, input.before ?? null, input.most ?? 1000)
  return ok({ ...page, intact: (await audit.verdict()).ok })
}

export async function readLogState(desk: SignedIn & Watched): Promise<Result<LogState, Failure>> {
  return ok(stateOf(desk, await desk.audit.verdict()))
}

export async function readLogAnew(desk: SignedIn & Watched): Promise<Result<LogState, Failure>> {
  return ok(stateOf(desk, await desk.audit.readAnew()))
}

/** Says why log and notes do not agree; of a broken chain nobody can. */
export async function answerLogDoubt(
  desk: SignedIn & Watched,
  answer: DoubtAnswer,
): Promise<Result<LogState, Failure>> {
  const answered = await desk.audit.answerDoubt(desk.operator.id, answer)
  return answered ? readLogState(desk) : refused({ kind: 'notNow' })
}

/** Entries that the log was let go of on purpose can be compared with nothing, and are no reason for a doubt. */
export function compareHead(
  { db, audit, operator }: SignedIn & Watched,
  { count, code, sure }: Input<'compareHead'>,
): Result<Output<'compareHead'>, Failure> {
  const hash = hashAt(db, count)
  const agrees = hash !== null && isHeadCode(code, hash)
  if (sure && !agrees && count > readBase(db).seq) audit.paperDiffers(count, operator.id)
  return ok({ agrees: hash === null ? null : isHeadCode(code, hash) })
}

function stateOf({ db }: Pick<SignedIn, 'db'>, verdict: Verdict): LogState {
  const head = readHead(db)
  const names = namesInLines(db)
  const problems = verdict.ok ? [] : verdict.error.problems
  return {
    entries: head.count,
    since: auditBeganAt(db),
    head: headCode(head),
    problems,
    canBeAnswered: canBeAnswered(problems),
    people: actorsInAudit(db)
      .map((id) => ({ id, name: names.operator(id) }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  }
}

const columns = ['No.', 'Time (UTC)', 'Who', 'What', 'Seal']

/** Every entry that the filter lets through, oldest first. What left the studio is itself remembered. */
export async function saveLogTable(
  desk: SignedIn & Watched,
  filter: AuditFilter,
  desktop: Desktop,
): Promise<Result<Output<'saveLogTable'>, Failure>> {
  const { db } = desk
  const { lines } = await logPage(db, filter, null, Number.MAX_SAFE_INTEGER - 1)
  const rows = lines.toReversed().map(({ seq, at, actor, says }: AuditLine) => {
    return [seq, at, actor, says, hashAt(db, seq)]
  })
  const content = csvOf([columns, ...rows])
  const file = { name: 'Log of the photo studio', kind: 'csv', content } as const
  return giveOut(desk, desktop, file, { kind: 'fileGivenOut', what: 'log' })
}
