import type { AuditHead } from '../../core/audit.ts'
import type { DoubtAnswer } from '../../core/auditVerdict.ts'
import { canBeAnswered } from '../../core/auditVerdict.ts'
import type { OperatorId } from '../../core/operator.ts'
import type { Result } from '../../core/result.ts'
import { now } from '../clock.ts'
import { type AnchorFiles, dropAnchor } from '../db/anchor.ts'
import { putGuardsBack, readHead } from '../db/auditLog.ts'
import type { Database } from '../db/database.ts'
import { type DoubtfulAudit, type SoundAudit, verifyAudit } from '../db/verifyAudit.ts'
import { remember } from './remember.ts'

export type Verdict = Result<SoundAudit, DoubtfulAudit>

/** Watches over the log of an open school: reads it against its notes, and notes its end as it grows. */
export interface AuditKeeper {
  /** What was found when the records were opened, or what has become of it since. */
  verdict(): Promise<Verdict>
  /** Reads the whole log anew, from its first entry. */
  readAnew(): Promise<Verdict>
  /** Notes the end of the log outside the database. Never over a log in doubt: the doubt stays visible. */
  anchor(): Promise<void>
  /** An administrator says why log and notes do not agree: that is remembered in the log, and it goes on from here. */
  answerDoubt(by: OperatorId, answer: DoubtAnswer): Promise<boolean>
}

export async function openAuditKeeper(
  files: AnchorFiles,
  db: Database,
  dataKey: Uint8Array,
): Promise<AuditKeeper> {
  const opening = await verifyAudit(files, db, dataKey)
  let doubt: DoubtfulAudit | null = opening.ok ? null : opening.error
  let seen: AuditHead | null = opening.ok ? opening.value.head : null
  let noted: AuditHead | null = null
  let writing: Promise<void> = Promise.resolve()
  if (opening.ok && !opening.value.witnessed) remember(db, null, { kind: 'witnessBegun' })

  async function read(after: AuditHead | null): Promise<Verdict> {
    await writing
    const verdict = await verifyAudit(files, db, dataKey, after)
    doubt = verdict.ok ? null : verdict.error
    if (verdict.ok) seen = verdict.value.head
    return verdict
  }

  async function note(): Promise<void> {
    const head = readHead(db)
    if (doubt !== null || head.hash === noted?.hash) return
    await dropAnchor(files, head, now(), dataKey)
    noted = head
  }

  function anchor(): Promise<void> {
    const next = writing.then(note)
    writing = next.catch(() => undefined)
    return next
  }

  return {
    verdict: () => read(seen),
    readAnew: () => read(null),
    anchor,
    async answerDoubt(by, answer) {
      if (doubt === null || !canBeAnswered(doubt.problems)) return false
      const { problems, noted: before } = doubt
      const { count: found } = readHead(db)
      db.transaction(() => {
        if (problems.some(({ kind }) => kind === 'guardsGone')) putGuardsBack(db)
        remember(db, by, {
          kind: 'logDoubtAnswered',
          problems: problems.map(({ kind }) => kind),
          answer,
          found,
          noted: before,
        })
      })()
      doubt = null
      noted = null
      await anchor()
      return true
    },
  }
}
