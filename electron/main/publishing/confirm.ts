import type { Failure } from '../../contract/failure.ts'
import type { AuditEvent } from '../../core/audit.ts'
import { accountKey, unusualYears, yearGroupsIn } from '../../core/clearance/accountFit.ts'
import type { Statement } from '../../core/confirmation.ts'
import { peopleKey, pictureKey } from '../../core/draft.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { findAccount, listAccounts } from '../db/tables/accounts.ts'
import { recordConfirmation } from '../db/tables/confirmations.ts'
import { readPhotoDraft } from '../db/tables/photoDrafts.ts'
import { gatherDraft } from '../db/tables/postDrafts.ts'
import { listPupils } from '../db/tables/pupils.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

/** Stamps what the operator says with who and when. What was said of an older state of the photo does not count. */
export function confirm(desk: SignedIn, statement: Statement): Result<null, Failure> {
  const { db, operator } = desk
  return db.write((write): Result<null, Failure> => {
    const event = eventOf(db, statement)
    if (event === null) return refused({ kind: 'notNow' })
    recordConfirmation(write, { statement, by: operator.id, at: write.now })
    write.audit(operator.id, event)
    return ok(null)
  })
}

/** The audit's line for a statement about the saved draft; null where it speaks of another state of it. */
function eventOf(db: ReadableDatabase, statement: Statement): AuditEvent | null {
  switch (statement.what) {
    case 'wholePicture': {
      const current = pictureKey(readPhotoDraft(db, statement.photo))
      return statement.of === current ? { kind: 'pictureLookedAt', photo: statement.photo } : null
    }
    case 'nobodyElse': {
      const draft = readPhotoDraft(db, statement.photo)
      if (statement.of !== peopleKey(draft)) return null
      return { kind: 'peopleConfirmed', photo: draft.photo, pupils: draft.pupils }
    }
    case 'finding':
      return { kind: 'findingAcknowledged', draft: statement.draft }
    case 'account': {
      const draft = gatherDraft(db, statement.draft)
      const account = draft?.account == null ? null : findAccount(db, draft.account)
      if (draft === null || account === null) return null
      const inPost = yearGroupsIn(draft, { pupils: listPupils(db) })
      const years = unusualYears(account, inPost, listAccounts(db))
      if (statement.of !== accountKey(account, years)) return null
      return { kind: 'accountConfirmed', draft: draft.id, account: account.id }
    }
    case 'dismissal':
      // Signed when the draft that holds it is saved: see savePhotoDraft.
      return null
  }
}
