import type { PupilFile, ToldFact } from '../../contract/pupilRequests.ts'
import {
  type ConsentFact,
  consentState,
  isAboutPosts,
  lastWordOfEachGiver,
} from '../../core/consent.ts'
import type { Pupil, PupilId } from '../../core/pupil.ts'
import { today } from '../clock.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { listConsentsOf } from '../db/tables/consents.ts'
import { listWithheldOf } from '../db/tables/imports.ts'
import { listOperators } from '../db/tables/operators.ts'
import { gatherDraft } from '../db/tables/postDrafts.ts'
import { postsWith } from '../db/tables/postsWith.ts'
import { findKnownPupil } from '../db/tables/register.ts'
import { listWaitingOf, secondPersonsOf } from '../db/tables/waitingConsents.ts'
import type { LinkTo } from '../posting/linkTo.ts'
import { openDrafts } from '../told/draftInHand.ts'
import { summaryOf } from '../told/postSummary.ts'
import { withNames } from '../told/toldWaiting.ts'

/** What the records hold of one pupil, on the roll or not any more; null where they know no such pupil. */
export function pupilFile(db: ReadableDatabase, id: PupilId, linkTo: LinkTo): PupilFile | null {
  const known = findKnownPupil(db, id)
  if (known === null) return null
  const { registerId, bornOn, leftOn } = known.standing
  const pupil: Pupil = { ...known.standing.pupil, id }
  const facts = listConsentsOf(db, [id])
  return {
    pupil,
    registerId,
    bornOn,
    leftOn,
    state: consentState(pupil, facts, today()),
    facts: toldFacts(db, id, facts),
    waiting: withNames(db, listWaitingOf(db, id)),
    posts: postsWith(db, id).flatMap((post) => {
      const summary = summaryOf(db, post, linkTo)
      return summary.ok ? [summary.value] : []
    }),
    drafts: draftsWith(db, id),
  }
}

function toldFacts(
  db: ReadableDatabase,
  pupil: PupilId,
  facts: readonly ConsentFact[],
): readonly ToldFact[] {
  const names = new Map(listOperators(db).map(({ id, name }) => [id, name]))
  const second = secondPersonsOf(db, pupil)
  const last = new Set(lastWordOfEachGiver(facts.filter(isAboutPosts)))
  const told = (fact: ConsentFact, standing: ToldFact['standing']): ToldFact => ({
    fact,
    recordedBy: names.get(fact.recordedBy) ?? 'somebody who has left',
    confirmedBy: second(fact),
    standing,
  })
  return [
    ...facts.map((fact) => {
      if (!isAboutPosts(fact)) return told(fact, 'elsewhere')
      return told(fact, last.has(fact) ? 'last' : 'earlier')
    }),
    ...listWithheldOf(db, pupil).map((fact) => told(fact, 'withheld')),
  ].sort(
    (one, other) =>
      compare(other.fact.on, one.fact.on) || compare(other.fact.recordedAt, one.fact.recordedAt),
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function draftsWith(db: ReadableDatabase, pupil: PupilId): number {
  return openDrafts(db).filter(({ id }) =>
    gatherDraft(db, id)?.photos.some(({ pupils }) => pupils.includes(pupil)),
  ).length
}
